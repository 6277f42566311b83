import { createHash } from 'node:crypto';
import type { Dataset } from '../../domain/dataset.ts';
import type { IsoDate, Issue } from '../../domain/dataset-file.ts';
import { compareText } from '../../domain/order.ts';
import { backedBy } from '../../domain/record.ts';
import { toPosition } from '../../features/page/to-position.ts';
import { newsWords } from '../../language/news.ts';
import { defaultState } from '../../navigation/view-state.ts';
import { goTo, type Transition } from '../../session/transitions.ts';
import { NAVIGATION } from '../../views/index.ts';

/** One thing on record, as a feed tells of it. */
export interface Entry {
  /** A URN that stays the same whatever else changes, wherever the site is published. */
  readonly id: string;
  /** The first day of a month or year. */
  readonly date: IsoDate;
  /** Relative to the site. */
  readonly address: string;
  readonly title: string;
  readonly text: string;
  readonly issues: readonly Issue[];
}

/** An entry that is put in words once it is known to be among those shown. */
export interface Listed {
  readonly date: IsoDate;
  readonly issues: readonly Issue[];
  readonly tell: () => Entry;
}

/** All that a feed could tell of, the newest first: by the days of the record, since no clock is read. Of one day, versions, positions, then statements. */
export function listedIn(dataset: Dataset): readonly Listed[] {
  return [...revisionsIn(dataset), ...positionsIn(dataset), ...statementsIn(dataset)].sort((x, y) =>
    compareText(y.date, x.date),
  );
}

/** The same for the same dataset id and name, alone in the world as far as the dataset’s id is (RFC 9562, version 5). */
export function urnOf({ id }: Pick<Dataset, 'id'>, ...names: readonly string[]): string {
  const hash = createHash('sha1')
    .update(Buffer.from(NAMESPACE, 'hex'))
    .update(JSON.stringify([id, ...names]));
  const digits = [...hash.digest('hex').slice(0, 32)];
  digits[12] = '5';
  digits[16] = ((Number.parseInt(digits[16] ?? '0', 16) & 3) | 8).toString(16);
  return `urn:uuid:${digits.join('').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')}`;
}

/** Made up once for the entries of Common Ground; with another one every entry would be new to every reader. */
const NAMESPACE = '6d1c2a40b3f74e0f9a5d41c7e8f20b63';

function revisionsIn(dataset: Dataset): readonly Listed[] {
  const { revisions = [], issues } = dataset;
  return revisions.map((revision, at) => {
    const { date } = revision;
    // Another of the same day is written above it.
    const earlier = revisions.slice(at + 1).filter((other) => other.date === date).length;
    return {
      date,
      issues,
      tell: () => ({
        id: urnOf(dataset, 'revision', date, String(earlier)),
        date,
        address: `${addressOf(dataset, goTo({ view: 'method' }))}#changes`,
        title: newsWords.revision.title(revision),
        text: lines(newsWords.revision.text(revision)),
        issues: [],
      }),
    };
  });
}

function positionsIn(dataset: Dataset): readonly Listed[] {
  return dataset.positions.flatMap((position) => {
    const question = dataset.questionById.get(position.question);
    const party = dataset.partyById.get(position.party);
    if (question === undefined || party === undefined) return [];
    const { from: date } = position;
    const issues = issuesOf(dataset, [question.id]);
    const tell = () => ({
      id: urnOf(dataset, 'position', party.id, question.id, date),
      date,
      address: addressOf(dataset, toPosition(position)),
      title: newsWords.position.title(position, party, question),
      text: lines(
        newsWords.position.text(
          position,
          question,
          position.evidence.flatMap((id) => dataset.statementById.get(id) ?? []),
        ),
      ),
      issues,
    });
    return { date, issues, tell };
  });
}

function statementsIn(dataset: Dataset): readonly Listed[] {
  return dataset.statements.flatMap((statement) => {
    const { id, date } = statement;
    const party = dataset.partyById.get(statement.party);
    if (party === undefined) return [];
    const issues = issuesOf(
      dataset,
      backedBy(dataset, id).map(({ question }) => question),
    );
    const tell = () => ({
      id: urnOf(dataset, 'statement', id),
      date,
      address: addressOf(dataset, goTo({ view: 'statement', statement: id })),
      title: newsWords.statement.title(statement),
      text: lines(newsWords.statement.text(statement, party, dataset.sourceById.get(statement.source ?? ''))),
      issues,
    });
    return { date, issues, tell };
  });
}

function issuesOf(dataset: Dataset, questions: readonly string[]): readonly Issue[] {
  return [...new Set(questions.flatMap((question) => dataset.issueOfQuestion.get(question) ?? []))];
}

function addressOf(dataset: Dataset, to: Transition): string {
  const { path, search } = NAVIGATION.formatAddress(to(defaultState(dataset)), dataset);
  return `${path}${search}`;
}

function lines(texts: readonly (string | undefined)[]): string {
  return texts.filter((text) => text !== undefined && text !== '').join('\n');
}
