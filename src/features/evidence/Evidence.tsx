import { weightOf } from '../../domain/comparison.ts';
import { hueOf } from '../../drawing/geometry/mark-shapes.ts';
import type { PartyLook } from '../../drawing/party-look.ts';
import { Mark } from '../../drawing/screen/Mark.tsx';
import { evidenceWords as words } from '../../language/evidence.ts';
import { useSession, useView } from '../../session/session.ts';
import { weigh } from '../../session/transitions.ts';
import { Select } from '../../ui/Field.tsx';
import { Fold } from '../../ui/Fold.tsx';
import { Folds } from '../../ui/Folds.tsx';
import type { QuestionContent } from '../comparison/question-content.ts';
import { DatasetText } from '../page/DatasetText.tsx';
import { Words } from '../page/Words.tsx';
import styles from './Evidence.module.css';
import { type EvidenceContent, evidenceContent } from './evidence-content.ts';
import { StatementList } from './StatementList.tsx';

interface EvidenceProps {
  readonly question: QuestionContent;
  readonly pair: readonly [PartyLook, PartyLook];
  /** The level of the headings inside. */
  readonly level: 3 | 4;
}

/** Both parties' positions on a question, on whose word, side by side. */
export function Evidence({ question: { facts }, pair, level }: EvidenceProps) {
  const { dataset } = useSession();
  const { question, a, b } = facts;
  return (
    <div className={styles.frame}>
      <div className={styles.evidence}>
        {pair.map((look, index) => (
          <Side
            key={look.name}
            level={level}
            side={evidenceContent(dataset, { look, question, side: index === 0 ? a : b })}
          />
        ))}
        <OwnWeight question={question.id} />
      </div>
    </div>
  );
}

interface SideProps {
  readonly side: EvidenceContent;
  readonly level: 3 | 4;
}

/** One party's position. */
function Side({ side, level }: SideProps) {
  const Heading = `h${level}` as const;
  const heading = (
    <Heading className={styles.party}>
      <Mark slot={side.party.slot} />
      <DatasetText>{side.party.name}</DatasetText>
      {side.kind === 'none' ? null : <span className={styles.when}>{words.since(side)}</span>}
    </Heading>
  );
  if (side.kind === 'none') {
    return (
      <div className={styles.side} data-party={hueOf(side.party.slot)}>
        {heading}
        <p className={styles.none}>{words.none(side.reason)}</p>
      </div>
    );
  }
  const [newest, ...others] = side.evidence;
  return (
    <div className={styles.side} data-party={hueOf(side.party.slot)}>
      {heading}
      {newest === undefined ? (
        <p className={styles.none}>{words.noWords}</p>
      ) : (
        <StatementList items={[newest]} isBrief />
      )}
      <Folds>
        <Fold summary={words.why}>
          <Coding side={side} note={newest?.note} />
        </Fold>
        {others.length === 0 ? null : (
          <Fold summary={words.others(others.length)}>
            <StatementList items={others} />
          </Fold>
        )}
        {side.earlier.length === 0 ? null : (
          <Fold summary={words.earlier(side.earlier.length)}>
            <ol className={styles.earlier}>
              {side.earlier.map((position) => (
                <li key={position.from}>
                  <span className={styles.when}>{position.day}</span> <strong>{position.stance}</strong>{' '}
                  <DatasetText>{position.rationale}</DatasetText>
                </li>
              ))}
            </ol>
          </Fold>
        )}
        {side.later.length === 0 ? null : (
          <Fold summary={words.later(side.later.length)}>
            <StatementList items={side.later} />
          </Fold>
        )}
      </Folds>
    </div>
  );
}

interface CodingProps {
  readonly side: Extract<EvidenceContent, { kind: 'recorded' }>;
  /** What a reader must know about the wording shown. */
  readonly note: string | undefined;
}

/** Why the position is where it is. */
function Coding({ side, note }: CodingProps) {
  return (
    <>
      <p>{words.position(side, side.stance, side.range)}</p>
      {side.readings.length === 0 ? null : (
        <>
          <p>{words.contested(side.readings.length)}</p>
          <ul>
            {side.readings.map((reading) => (
              <li key={reading}>{reading}</li>
            ))}
          </ul>
        </>
      )}
      {side.rationale === undefined ? null : (
        <p>
          <DatasetText isBlock>{side.rationale}</DatasetText>
        </p>
      )}
      {note === undefined ? null : (
        <p className={styles.coding}>
          <DatasetText isBlock>{note}</DatasetText>
        </p>
      )}
      <Codes side={side} />
    </>
  );
}

/** How sure the coding is and how much the question matters, as far as either was coded. */
function Codes({ side: { confidence, salience } }: Pick<CodingProps, 'side'>) {
  if (confidence === undefined && salience === undefined) return null;
  const sure = confidence === undefined ? [] : words.certainty(<strong>{confidence}</strong>);
  const weighs = salience === undefined ? [] : words.importance(<strong>{salience}</strong>);
  return (
    <p className={styles.coding}>
      <Words of={sure} />
      {confidence === undefined || salience === undefined ? null : ' · '}
      <Words of={weighs} />
    </p>
  );
}

const WEIGHTS = [
  { id: '0', label: words.weight.none },
  { id: '0.5', label: words.weight.half },
  { id: '1', label: words.weight.coded },
  { id: '2', label: words.weight.double },
  { id: '3', label: words.weight.three },
];

/** The reader's own say in how much a question counts. */
function OwnWeight({ question }: { readonly question: string }) {
  const { choose, navigation } = useSession();
  const weight = useView(({ w }) => String(weightOf(w, question)));
  const isSeen = useView(({ place }) => navigation.shows(place.view, 'w'));
  if (!isSeen) return null;
  const options = WEIGHTS.some(({ id }) => id === weight)
    ? WEIGHTS
    : [...WEIGHTS, { id: weight, label: words.weight.other(weight) }];
  return (
    <div className={styles.weight} data-screen-only data-script-only>
      <Select
        label={words.weight.label}
        value={weight}
        options={options}
        onChoose={(chosen) => choose(weigh(question, Number(chosen)))}
      />
    </div>
  );
}
