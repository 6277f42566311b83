import type { ComponentType } from 'react';
import { datasetOfAnyFormat } from '../../datasets/complete.ts';
import type { Entry } from '../../datasets/draft.ts';
import type { Fetched } from '../../datasets/fetch-dataset.ts';
import { printOf } from '../../datasets/fingerprint.ts';
import { readBytes } from '../../datasets/read-bytes.ts';
import { draftIdIn } from '../../drafts/address.ts';
import { createWorkingDesk } from '../../drafts/desk-in-worker.ts';
import { textOfFile, unpacked } from '../../drafts/packed.ts';
import { fileOfDraft } from '../../drafts/store.ts';
import { elsewhereWords } from '../../language/elsewhere.ts';
import { Button } from '../../ui/Button.tsx';
import { Problem } from './Problem.tsx';

interface QuestionProps {
  readonly address: string;
  readonly onAnswer: () => void;
}

/** A dataset that the reader has to be asked about first. */
export interface Asked {
  readonly kind: 'asked';
  readonly address: string;
  readonly Question: ComponentType<QuestionProps>;
}

/** What came of it, with the address of the file: none for a draft. */
export type Elsewhere = (Fetched | Asked) & { readonly address?: string };

/** Opens what `model` in an address names: a draft of this device, or a file elsewhere once the reader has agreed. Never rejects. */
export async function openElsewhere(model: string): Promise<Elsewhere> {
  const id = draftIdIn(model);
  if (id !== undefined) return openDraft(id);
  if (!/^https:\/\/\S+$/i.test(model) || !URL.canParse(model)) return unreachable(elsewhereWords.noAddress(model));
  return hasAgreed(model) ? openAddress(model) : { kind: 'asked', address: model, Question };
}

async function openDraft(id: string): Promise<Elsewhere> {
  try {
    const kept = await fileOfDraft(id);
    if (kept === undefined) return unreachable(elsewhereWords.noDraft);
    // Said here, it need not be added to a copy of each position.
    const file = unpacked(kept.file, { evidence: [] });
    const print = printOf(`${id} ${kept.changed}`);
    return { ...(asChecked(file, print) ?? readBytes(new TextEncoder().encode(textOfFile(file)))), address: '' };
  } catch {
    return unreachable(elsewhereWords.refused);
  }
}

/** The Studio keeps a dataset once its checks have passed. Undefined where they were those of another program, and let pass what this one cannot draw. */
function asChecked(file: Entry, print: string): Fetched | undefined {
  try {
    return { kind: 'sound', dataset: datasetOfAnyFormat(file), print };
  } catch {
    return undefined;
  }
}

async function openAddress(address: string): Promise<Elsewhere> {
  const { host } = new URL(address);
  try {
    const desk = await createWorkingDesk();
    const file = await desk.open({ kind: 'address', address }, {}, () => {});
    desk.close();
    if (file.kind === 'dataset') return { ...readBytes(file.bytes), address };
    return unreachable(file.kind === 'table' ? elsewhereWords.table(host) : elsewhereWords.unreachable(host));
  } catch {
    return unreachable(elsewhereWords.unreachable(host));
  }
}

/** Asks before another host is asked for anything: it sees who comes. */
function Question({ address, onAnswer }: QuestionProps) {
  const { host } = new URL(address);
  const { ask } = elsewhereWords;
  const open = () => {
    agree(address);
    onAnswer();
  };
  return (
    <Problem title={ask.title(host)}>
      <p>{ask.what(address)}</p>
      <p>{ask.how(host)}</p>
      <p>
        <Button look="strong" onClick={open}>
          {ask.open}
        </Button>{' '}
        <a href={siteRoot()}>{ask.stay}</a>
      </p>
    </Problem>
  );
}

/** The site’s first page, as the page at hand knows it. */
function siteRoot(): string {
  return document.documentElement.dataset.root ?? './';
}

// Once agreed holds for this tab: not for what another link asks for later.
const AGREED = 'common-ground-agreed ';
const agreed = new Set<string>();

function hasAgreed(address: string): boolean {
  try {
    return agreed.has(address) || sessionStorage.getItem(AGREED + address) !== null;
  } catch {
    return false;
  }
}

function agree(address: string): void {
  agreed.add(address);
  try {
    sessionStorage.setItem(AGREED + address, '');
  } catch {
    // Then it is asked again after the next reload.
  }
}

function unreachable(message: string): Fetched {
  return { kind: 'unreachable', message };
}
