import { useEffect, useId, useMemo, useState } from 'react';
import type { Dataset } from '../../domain/dataset.ts';
import type { Position } from '../../domain/dataset-file.ts';
import { PlaceLink } from '../../features/page/PlaceLink.tsx';
import { toPosition } from '../../features/page/to-position.ts';
import { newsWords } from '../../language/news.ts';
import { visitWords } from '../../language/visits.ts';
import { useSession } from '../../session/session.ts';
import { goTo, type Transition } from '../../session/transitions.ts';
import { Button } from '../../ui/Button.tsx';
import { Popover } from '../../ui/Popover.tsx';
import styles from './SinceLastVisit.module.css';
import { type Difference, KINDS, type News, newsIn, seenIn } from './seen.ts';
import { forgetChange, noteVisit, today, type Visit } from './visits.ts';

/** Tells a reader who comes back what is new in the dataset; nobody else, and only until they have taken note. */
export function SinceLastVisit() {
  const { dataset, print, hrefOfFile } = useSession();
  const [before, setBefore] = useState<Visit | undefined>(undefined);
  const site = hrefOfFile('');
  // Keeps in the browser that the reader was here.
  useEffect(() => {
    if (print === undefined) return;
    setBefore(noteVisit(site, { dataset: dataset.id, day: today(), print, see: () => seenIn(dataset) }));
  }, [dataset, print, site]);
  const news = useMemo(() => before && newsIn(dataset, before.seen), [dataset, before]);
  const changes = news === undefined ? [] : changesIn(news);
  const isTold = before !== undefined && news !== undefined && changes.length > 0;
  const dismiss = () => {
    forgetChange(site);
    setBefore(undefined);
  };
  return (
    <div className={isTold ? styles.bar : undefined} data-since-visit={isTold || undefined} data-screen-only>
      {/* There before it says something: only then is it read out. */}
      <p role="status">
        {isTold
          ? before.day === today()
            ? visitWords.sinceToday(changes)
            : visitWords.since(before.day, changes)
          : null}
      </p>
      {isTold ? (
        <>
          <List news={news} />
          <Button look="quiet" onClick={dismiss}>
            {visitWords.dismiss}
          </Button>
        </>
      ) : null}
    </div>
  );
}

function changesIn(news: News): readonly string[] {
  const told = (how: 'added' | 'changed' | 'gone', count: (difference: Difference<unknown>) => number) =>
    KINDS.flatMap((kind) => {
      const found = count(news[kind]);
      return found === 0 ? [] : [visitWords[how][kind](found)];
    });
  return [
    ...told('added', ({ added, more }) => added.length + more),
    ...told('changed', ({ changed }) => changed.length),
    ...told('gone', ({ gone }) => gone),
  ];
}

/** So many of a kind are told one by one. */
const MOST_LINES = 20;

interface Section {
  readonly title: string;
  readonly count: number;
  readonly lines: readonly Line[];
}

interface Line {
  readonly id: string;
  readonly text: string;
  readonly to: Transition;
}

/** What changed, thing by thing, each with the way to it, and the log of changes where there is one. */
function List({ news }: { readonly news: News }) {
  const { dataset, hrefOf } = useSession();
  const id = useId();
  const sections = sectionsIn(news, dataset);
  const hasLog = (dataset.revisions ?? []).length > 0;
  if (sections.length === 0 && !hasLog) return null;
  return (
    <div>
      <Button look="quiet" popoverTarget={id}>
        {visitWords.show}
      </Button>
      <Popover id={id} label={visitWords.list} isAbove>
        {(close) => (
          <div className={styles.list}>
            {sections.map(({ title, count, lines }) => (
              <section key={title}>
                <h2>{title}</h2>
                <ul>
                  {lines.map(({ id: line, text, to }) => (
                    <li key={line}>
                      <PlaceLink to={to} onFollow={close}>
                        {text}
                      </PlaceLink>
                    </li>
                  ))}
                </ul>
                {count > lines.length ? <p>{visitWords.more(count - lines.length)}</p> : null}
              </section>
            ))}
            {hasLog ? (
              <p>
                <a href={`${hrefOf(goTo({ view: 'method' }))}#changes`}>{visitWords.log}</a>
              </p>
            ) : null}
          </div>
        )}
      </Popover>
    </div>
  );
}

function sectionsIn({ positions, statements, questions }: News, dataset: Dataset): readonly Section[] {
  const { titles } = visitWords;
  return (['added', 'changed'] as const)
    .flatMap((how) => [
      sectionOf(titles[how].positions, positions[how], (position) => positionLine(position, dataset)),
      sectionOf(titles[how].statements, statements[how], (statement) => ({
        id: statement.id,
        text: newsWords.statement.title(statement),
        to: goTo({ view: 'statement', statement: statement.id }),
      })),
      sectionOf(titles[how].questions, questions[how], ({ id, text }) => ({
        id,
        text,
        to: goTo({ view: 'question', question: id }),
      })),
    ])
    .filter(({ count }) => count > 0);
}

function sectionOf<Thing>(title: string, things: readonly Thing[], lineOf: (thing: Thing) => Line): Section {
  return { title, count: things.length, lines: things.slice(0, MOST_LINES).map(lineOf) };
}

function positionLine(position: Position, { partyById, questionById }: Dataset): Line {
  const { party, question, from } = position;
  const [who, what] = [partyById.get(party), questionById.get(question)];
  const text = who === undefined || what === undefined ? '' : newsWords.position.title(position, who, what);
  return { id: `${party} ${question} ${from}`, text, to: toPosition(position) };
}
