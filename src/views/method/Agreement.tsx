import { useMemo } from 'react';
import type { Codings } from '../../domain/dataset-file.ts';
import { DatasetText } from '../../features/page/DatasetText.tsx';
import { PlaceLink } from '../../features/page/PlaceLink.tsx';
import { Words } from '../../features/page/Words.tsx';
import { coderWords, stanceWords } from '../../language/coders.ts';
import { useSession } from '../../session/session.ts';
import { goTo } from '../../session/transitions.ts';
import { DataTable } from '../../ui/DataTable.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { Fold } from '../../ui/Fold.tsx';
import { Scroller } from '../../ui/Scroller.tsx';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import styles from './Coders.module.css';
import { type AgreementRow, type CodersContent, codersContent, type IssueUnits, type UnitRow } from './coders.ts';
import { Formula } from './Formula.tsx';

/** What the codings come to: all together, pair by pair, question by question, row by row. */
export function Agreement({ codings }: { readonly codings: Codings }) {
  const { dataset } = useSession();
  const content = useMemo(() => codersContent(dataset, codings), [dataset, codings]);
  if (content === undefined) return <p>{coderWords.once}</p>;
  return (
    <>
      <p>
        {content.group} <Words of={content.finding} />
      </p>
      <Formula
        symbols={coderWords.formula.symbols}
        where={`${coderWords.formula.where} ${coderWords.formula.interval}`}
        reference={coderWords.formula.reference}
      />
      <Made content={content} />
      <AgreementTable
        title={coderWords.pairs}
        caption={coderWords.pairsCaption}
        first={coderWords.columns.pair}
        rows={content.pairs}
      />
      <AgreementTable
        title={coderWords.questions}
        caption={coderWords.questionsCaption}
        first={coderWords.columns.question}
        rows={content.questions}
        total={content.total}
      />
      <Apart content={content} />
      <Every content={content} />
    </>
  );
}

function Made({ content }: { readonly content: CodersContent }) {
  return (
    <>
      <h3>{coderWords.howMade}</h3>
      <dl className={styles.made}>
        {content.made.map(({ id, name, sentences }) => (
          <div key={id}>
            <dt>{name}</dt>
            <dd>{sentences.join(' ')}</dd>
          </div>
        ))}
      </dl>
      {content.once === undefined ? null : <p>{content.once}</p>}
    </>
  );
}

interface AgreementTableProps {
  readonly title: string;
  readonly caption: string;
  /** What heads the first column. */
  readonly first: string;
  readonly rows: readonly AgreementRow[];
  readonly total?: AgreementRow;
}

function AgreementTable({ title, caption, first, rows, total }: AgreementTableProps) {
  const { units, alpha, interval, within, whole } = coderWords.columns;
  return (
    <>
      <h3>{title}</h3>
      <Scroller label={title}>
        <DataTable
          caption={caption}
          columns={[
            { id: 'first', label: first },
            { id: 'units', label: units, isNumber: true },
            { id: 'alpha', label: alpha, isNumber: true },
            { id: 'interval', label: interval, isNumber: true },
            { id: 'within', label: within, isNumber: true },
            { id: 'whole', label: whole, isNumber: true },
          ]}
          rows={rows.map((row) => ({ id: row.id, cells: cellsOf(row) }))}
          {...(total === undefined ? {} : { footer: cellsOf(total) })}
        />
      </Scroller>
    </>
  );
}

function cellsOf({ text, aside, units, alpha, interval, within, whole }: AgreementRow) {
  const first =
    aside === undefined ? (
      text
    ) : (
      <>
        {text} <span className={styles.aside}>{aside}</span>
      </>
    );
  return [first, units, alpha, interval, within, whole];
}

/** Where two coders differ by a step or more: what each made of the words, and what was decided. */
function Apart({ content: { apart, names } }: { readonly content: CodersContent }) {
  return (
    <>
      <h3>{coderWords.apart}</h3>
      <p>{coderWords.apartIntro(apart.reduce((sum, { count }) => sum + count, 0))}</p>
      {apart.map(({ id, name, count, questions }) => (
        <Fold key={id} summary={coderWords.apartIn(name, count)}>
          <ul className={styles.apart}>
            {questions.flatMap((question) =>
              question.units.map((unit) => (
                <li key={`${question.id} ${unit.id}`}>
                  <ApartUnit question={question} unit={unit} names={names} />
                </li>
              )),
            )}
          </ul>
        </Fold>
      ))}
    </>
  );
}

interface ApartUnitProps {
  readonly question: IssueUnits['questions'][number];
  readonly unit: UnitRow;
  readonly names: readonly string[];
}

function ApartUnit({ question, unit, names }: ApartUnitProps) {
  return (
    <>
      <p className={styles.place}>{unit.place}</p>
      <p>
        <PlaceLink to={goTo({ view: 'question', question: question.id })}>
          <DatasetText>{question.text}</DatasetText>
        </PlaceLink>
      </p>
      <dl className={styles.marks}>
        {unit.marks.map((mark, place) =>
          mark.kind === 'placed' || mark.kind === 'unplaced' ? (
            <div key={names[place]}>
              <dt>{names[place]}</dt>
              <dd>
                <strong>{stanceWords(mark.kind === 'placed' ? mark.stance : null)}</strong>{' '}
                <DatasetText>{mark.reason}</DatasetText>
              </dd>
            </div>
          ) : null,
        )}
      </dl>
      <p>{unit.decision === undefined ? coderWords.undecided : coderWords.decided(unit.decision)}</p>
    </>
  );
}

/** Every row of every coding; drawn when it is unfolded. */
function Every({ content: { issues, names } }: { readonly content: CodersContent }) {
  return (
    <>
      <h3>{coderWords.every}</h3>
      <p>{coderWords.everyIntro}</p>
      {issues.map(({ id, name, count, questions }) => (
        <Disclosure key={id} summary={coderWords.everyIn(name, count)}>
          <div className={styles.every}>
            {questions.map((question) => (
              <DataTable
                key={question.id}
                caption={question.text}
                columns={[
                  { id: 'position', label: coderWords.columns.position },
                  ...names.map((label, place) => ({ id: `${place}`, label, isNumber: true })),
                ]}
                rows={question.units.map((unit) => ({
                  id: unit.id,
                  cells: [unit.place, ...unit.marks.map((mark, place) => <MarkCell key={names[place]} mark={mark} />)],
                }))}
              />
            ))}
          </div>
        </Disclosure>
      ))}
    </>
  );
}

function MarkCell({ mark }: { readonly mark: UnitRow['marks'][number] }) {
  switch (mark.kind) {
    case 'placed':
      return stanceWords(mark.stance);
    case 'unplaced':
      return stanceWords(null);
    case 'older':
      return (
        <>
          {coderWords.old(stanceWords(mark.stance))}
          <VisuallyHidden>{coderWords.oldSpoken}</VisuallyHidden>
        </>
      );
    case 'none':
      return (
        <>
          <span aria-hidden="true">{coderWords.none}</span>
          <VisuallyHidden>{coderWords.noneSpoken}</VisuallyHidden>
        </>
      );
    default:
      return mark satisfies never;
  }
}
