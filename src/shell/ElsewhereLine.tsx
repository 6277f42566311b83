import { draftIdIn } from '../drafts/address.ts';
import { elsewhereWords } from '../language/elsewhere.ts';
import { useSession } from '../session/session.ts';
import styles from './ElsewhereLine.module.css';

/** Says on every view that what is drawn is not the site’s own data, whose it is, and how to leave it. */
export function ElsewhereLine({ model }: { readonly model: string }) {
  const { dataset, hrefOfFile } = useSession();
  const isDraft = draftIdIn(model) !== undefined;
  return (
    <p className={styles.line} role="note">
      <span>
        {isDraft ? elsewhereWords.draft(dataset.title) : elsewhereWords.address(dataset.title, new URL(model).host)}
      </span>
      {isDraft ? <a href={`${hrefOfFile('studio/')}?model=${model}`}>{elsewhereWords.toStudio}</a> : null}
      <a href={hrefOfFile('')}>{elsewhereWords.toSite}</a>
    </p>
  );
}
