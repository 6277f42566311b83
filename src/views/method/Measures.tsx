import { HowMade } from '../../features/comparison/working/HowMade.tsx';
import { HowMoved } from '../../features/comparison/working/HowMoved.tsx';
import { workingOf } from '../../features/comparison/working/working.ts';
import { Words } from '../../features/page/Words.tsx';
import { measureWords } from '../../language/measures.ts';
import { useSession } from '../../session/session.ts';
import type { MethodContent } from './content.ts';
import { Formula, Step, Worked } from './Formula.tsx';
import { Nothing } from './Nothing.tsx';
import { Section } from './Section.tsx';
import { SPREADS } from './worked.ts';

interface MeasureProps {
  readonly method: MethodContent;
}

/** Distance and agreement on one question. */
export function OnOneQuestion({ method }: MeasureProps) {
  const { question, comparison } = method;
  const [a, b] = comparison.pair;
  return (
    <Section id="distance" level={3}>
      <p>
        The distance of two parties on a question is how far apart their stances lie on the scale from −2 to +2.
        Agreement is what is left of the whole scale: 1 where they stand at the same place, 0 where they stand at
        opposite ends.
      </p>
      <Formula
        symbols={
          <>
            <var>d</var> = |<var>s</var>
            <sub>a</sub> − <var>s</var>
            <sub>b</sub>|,{' '}
            <span>
              <var>A</var> = 1 − <var>d</var> / 4
            </span>
          </>
        }
        where="s: the stances of the two parties, a and b; 4: the length of the scale."
      />
      {question === undefined ? (
        <Nothing method={method} />
      ) : (
        <Worked>
          <p>
            “{question.text}” {a.voice} stands at <Words of={question.stances[0]} />, {b.voice} at{' '}
            <Words of={question.stances[1]} />.
          </p>
          <Step>
            Distance: <Words of={question.distance} />
          </Step>
          <Step>
            Agreement: <Words of={question.agreement} />
          </Step>
        </Worked>
      )}
    </Section>
  );
}

/** Agreement over all questions, the same number as on the Overview. */
export function OverMany({ method }: MeasureProps) {
  const { dataset } = useSession();
  const { comparison, who } = method;
  const { agreement, facts, pair } = comparison;
  const working = workingOf(facts.whole, facts.selection);
  return (
    <Section id="agreement" level={3}>
      <p>{measureWords.overMany(dataset.coded.salience)}</p>
      <Formula
        symbols={
          <>
            <var>A</var> = 1 − Σ <var>w</var>·<var>d</var> / (4 · Σ <var>w</var>)
          </>
        }
        where={measureWords.where(dataset.coded.salience)}
        reference="City-block agreement; (1 + S) / 2 of Signorino and Ritter, “Tau-b or Not Tau-b”, International Studies Quarterly 43 (1999), 115–144, with the range fixed by the scale."
      />
      {working === undefined ? (
        <Nothing method={method} />
      ) : (
        <Worked>
          <p>
            {who}, <Words of={agreement.coverage} />: agreement{' '}
            <strong>
              <Words of={agreement.percent ?? ''} />
            </strong>
            .
          </p>
          <Step>
            <Words of={working.formula} />
          </Step>
          <HowMade facts={facts.whole} selection={facts.selection} pair={pair} />
        </Worked>
      )}
    </Section>
  );
}

/** How much of the record a number rests on. */
export function Coverage({ method }: MeasureProps) {
  return (
    <Section id="coverage" level={3}>
      <p>
        Coverage is how many of the questions the two have both spoken on. It stands beside every agreement and never
        inside it: silence is no neutral stance. With nothing shared there is no number.
      </p>
      <Worked>
        <p>
          <Words of={method.coverage} />
        </p>
      </Worked>
    </Section>
  );
}

/** How sure a number is. */
export function Uncertainty({ method }: MeasureProps) {
  const { question, comparison } = method;
  const { agreement } = comparison;
  const [a, b] = comparison.pair;
  const spreads = SPREADS.map(({ confidence, spread }) => `±${spread} for ${confidence} confidence`);
  return (
    <Section id="uncertainty" level={3}>
      <p>
        The confidence of a coding widens its stance: {spreads.join(', ')}, never beyond the ends of the scale. The
        least and the greatest distance that this leaves open are carried through the sum, so that every agreement comes
        with a band.
      </p>
      <Formula
        symbols={
          <>
            [<var>A</var>] = 1 − Σ <var>w</var>·[<var>d</var>] / (4 · Σ <var>w</var>)
          </>
        }
        where="[d]: all distances between any two places of the widened stances."
        reference="Interval arithmetic: Moore, Interval Analysis (1966)."
      />
      {question?.widened === undefined ? (
        <Nothing method={method} />
      ) : (
        <Worked>
          <p>“{question.text}”</p>
          <Step>
            {a.voice}: {question.widened[0]}.
          </Step>
          <Step>
            {b.voice}: {question.widened[1]}.
          </Step>
          <Step>
            <Words of={question.band} />
          </Step>
          {agreement.band === undefined || agreement.percent === undefined ? null : (
            <p>
              Over all questions shared their agreement of <Words of={agreement.percent} /> lies within{' '}
              <strong>
                <Words of={agreement.band} />%
              </strong>
              .
            </p>
          )}
        </Worked>
      )}
    </Section>
  );
}

/** The change between two days, divided between the two. */
export function WhoMoved({ method }: MeasureProps) {
  const { dataset } = useSession();
  const { move, comparison } = method;
  const { facts, pair } = comparison;
  const [a, b] = pair;
  return (
    <Section id="who-moved" level={3}>
      <p>{measureWords.whoMoved(dataset.coded.salience)}</p>
      <Formula
        symbols={
          <>
            share<sub>a</sub> = ½ · [(<var>A</var>
            <sub>a</sub> − <var>A</var>
            <sub>0</sub>) + (<var>A</var>
            <sub>ab</sub> − <var>A</var>
            <sub>b</sub>)]
          </>
        }
        where="A: agreement with neither (0), only a, only b or both (ab) where they stand on the later day."
        reference="The Shapley value of two players: Shapley, “A Value for n-Person Games” (1953)."
      />
      <Worked>
        <p>
          <Words of={comparison.whoMoved} />
        </p>
        {move === undefined ? null : (
          <>
            <Step>
              Change: <Words of={move.change} />
            </Step>
            <Step>
              {a.voice}: <Words of={move.a} />
            </Step>
            <Step>
              {b.voice}: <Words of={move.b} />
            </Step>
            <HowMoved facts={facts.whole} selection={facts.selection} pair={pair} />
          </>
        )}
      </Worked>
    </Section>
  );
}
