import type { Rewording } from '../../domain/dataset-file.ts';
import { DatasetText } from '../../features/page/DatasetText.tsx';
import { PlaceLink } from '../../features/page/PlaceLink.tsx';
import { rewordingWords } from '../../language/rewordings.ts';
import { useSession } from '../../session/session.ts';
import { goTo } from '../../session/transitions.ts';
import { Fold } from '../../ui/Fold.tsx';
import styles from './Rewordings.module.css';
import { rewordedParts } from './rewordings.ts';

/** The questions that one version of the dataset words anew, each before and after, and why. */
export function Rewordings({ questions }: { readonly questions: readonly Rewording[] }) {
  const meaning = questions.filter((rewording) => rewording.meaning).length;
  return (
    <Fold summary={rewordingWords.summary(questions.length, meaning)}>
      <ul className={styles.questions}>
        {questions.map((rewording) => (
          <li key={rewording.question}>
            <Reworded rewording={rewording} />
          </li>
        ))}
      </ul>
    </Fold>
  );
}

function Reworded({ rewording }: { readonly rewording: Rewording }) {
  const { dataset } = useSession();
  const { question, meaning, why, after } = rewording;
  return (
    <>
      <h4>
        {dataset.questionById.has(question) ? (
          <PlaceLink to={goTo({ view: 'question', question })}>
            <DatasetText>{after.text}</DatasetText>
          </PlaceLink>
        ) : (
          <DatasetText>{after.text}</DatasetText>
        )}
      </h4>
      <p>
        <DatasetText>{why}</DatasetText> {meaning ? rewordingWords.anew : null}
      </p>
      <table className={styles.parts}>
        <thead>
          <tr>
            <td />
            <th scope="col">{rewordingWords.before}</th>
            <th scope="col">{rewordingWords.after}</th>
          </tr>
        </thead>
        <tbody>
          {rewordedParts(rewording).map((part) => (
            <tr key={part.name}>
              <th scope="row">{part.name}</th>
              <td>
                <DatasetText>{part.before}</DatasetText>
              </td>
              <td>
                <DatasetText>{part.after}</DatasetText>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
