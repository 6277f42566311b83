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

interface MeasureProps {
  readonly method: MethodContent;
}

/** Distance and agreement on one question. */
export function OnOneQuestion({ method }: MeasureProps) {
  const words = measureWords.distance;
  const { question } = method;
  return (
    <Section id="distance" level={3}>
      <p>{words.text}</p>
      <Formula symbols={words.symbols} where={words.where} />
      {question === undefined ? (
        <Nothing method={method} />
      ) : (
        <Worked>
          <p>
            <Words of={question.example} />
          </p>
          <Step>
            <Words of={words.distance(question.distance)} />
          </Step>
          <Step>
            <Words of={words.agreement(question.agreement)} />
          </Step>
        </Worked>
      )}
    </Section>
  );
}

/** Agreement over all questions, the same number as on the Overview. */
export function OverMany({ method }: MeasureProps) {
  const { salience } = useSession().dataset.coded;
  const { comparison, who } = method;
  const { agreement, facts, pair } = comparison;
  const words = measureWords.agreement;
  const working = workingOf(facts.whole, facts.selection);
  return (
    <Section id="agreement" level={3}>
      <p>{words.text(salience)}</p>
      <Formula symbols={words.symbols} where={words.where(salience)} reference={words.reference} />
      {working === undefined ? (
        <Nothing method={method} />
      ) : (
        <Worked>
          <p>
            <Words
              of={words.example(
                who,
                agreement.coverage,
                <strong>
                  <Words of={agreement.percent ?? ''} />
                </strong>,
              )}
            />
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
      <p>{measureWords.coverage.text}</p>
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
  const words = measureWords.uncertainty;
  const { question, comparison } = method;
  const { band, percent } = comparison.agreement;
  return (
    <Section id="uncertainty" level={3}>
      <p>{words.text}</p>
      <Formula symbols={words.symbols} where={words.where} reference={words.reference} />
      {question?.widened === undefined ? (
        <Nothing method={method} />
      ) : (
        <Worked>
          <p>{words.question(question.text)}</p>
          <Step>{question.widened[0]}</Step>
          <Step>{question.widened[1]}</Step>
          <Step>
            <Words of={question.band} />
          </Step>
          {band === undefined || percent === undefined ? null : (
            <p>
              <Words
                of={words.overAll(
                  percent,
                  <strong>
                    <Words of={words.within(band)} />
                  </strong>,
                )}
              />
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
  const words = measureWords['who-moved'];
  return (
    <Section id="who-moved" level={3}>
      <p>{words.text(dataset.coded.salience)}</p>
      <Formula symbols={words.symbols} where={words.where} reference={words.reference} />
      <Worked>
        <p>
          <Words of={comparison.whoMoved} />
        </p>
        {move === undefined ? null : (
          <>
            <Step>
              <Words of={move.change} />
            </Step>
            <Step>
              <Words of={words.share(pair[0].voice, move.a)} />
            </Step>
            <Step>
              <Words of={words.share(pair[1].voice, move.b)} />
            </Step>
            <HowMoved facts={facts.whole} selection={facts.selection} pair={pair} />
          </>
        )}
      </Worked>
    </Section>
  );
}
