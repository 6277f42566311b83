import { SCALE } from '../domain/dataset-file.ts';
import { folded } from './text.ts';

/** How a word is found again, whatever its case. A sign alone has no letters to go by. */
export function wordKey(cell: string): string {
  return folded(cell) || cell.trim();
}

/** What a word for a stance means on the scale; null where it means that there is none. */
export type WordStance = number | null;

/**
 * What a word means that is used for votes and answers; undefined for any other, and for those with two meanings (“A” is an
 * abstention here and an aye there).
 */
export function knownWord(cell: string): WordStance | undefined {
  return KNOWN.get(wordKey(cell));
}

const FOR = [
  ...[
    'yes',
    'y',
    'for',
    'in favour',
    'in favor',
    'favour',
    'favor',
    'aye',
    'yea',
    'pro',
    'support',
    'supports',
    'agree',
  ],
  ...[
    'agrees',
    'approve',
    'approved',
    'ja',
    'dafür',
    'dafur',
    'zustimmung',
    'oui',
    'pour',
    'sí',
    'si',
    'a favor',
    'sì',
  ],
  ...[
    'favorevole',
    'voor',
    'sim',
    'evet',
    'kabul',
    'за',
    'да',
    'так',
    'نعم',
    'موافق',
    'مؤيد',
    'مع',
    'כן',
    'בעד',
    '是',
    '赞成',
  ],
  ...['贊成', '支持', '同意', 'はい', '賛成', '예', '찬성'],
];
const AGAINST = [
  ...['no', 'n', 'against', 'nay', 'contra', 'con', 'oppose', 'opposes', 'opposed', 'disagree', 'disagrees', 'reject'],
  ...[
    'rejected',
    'nein',
    'dagegen',
    'ablehnung',
    'non',
    'contre',
    'en contra',
    'contrario',
    'tegen',
    'nee',
    'não',
    'nao',
  ],
  ...[
    'hayir',
    'hayır',
    'ret',
    'против',
    'нет',
    'ні',
    'проти',
    'لا',
    'معارض',
    'ضد',
    'غير موافق',
    'לא',
    'נגד',
    '否',
    '反对',
  ],
  ...['反對', '不同意', 'いいえ', '反対', '아니요', '반대'],
];
const BETWEEN = [
  ...['abstain', 'abstains', 'abstained', 'abstention', 'neutral', 'neither', 'enthaltung', 'enthalten', 'abstenção'],
  ...[
    'abstención',
    'abstencion',
    'astensione',
    'astenuto',
    'onthouding',
    'çekimser',
    'cekimser',
    'воздержался',
    'утримався',
  ],
  ...['воздержались', 'утримались', 'امتناع', 'ممتنع', 'محايد', 'נמנע', '弃权', '棄權', '中立', '棄権', '기권'],
];
const NOTHING = [
  ...[
    'na',
    'n a',
    'none',
    'null',
    'nan',
    'missing',
    'unknown',
    'no data',
    'not voting',
    'did not vote',
    'absent',
    'no vote',
  ],
  ...['not present', 'excused', 'no position', 'dk', 'do not know', 'don t know', 'no answer', 'abwesend', 'k a'],
  ...[
    'keine angabe',
    'ausente',
    'assente',
    'afwezig',
    'غائب',
    'غير معروف',
    'נעדר',
    '缺席',
    '未投票',
    '欠席',
    '불참',
    '-',
    '--',
    '—',
    '–',
  ],
];

const KNOWN: ReadonlyMap<string, WordStance> = new Map([
  ...stances(FOR, SCALE.max),
  ...stances(AGAINST, SCALE.min),
  ...stances(BETWEEN, 0),
  ...stances(NOTHING, null),
  ...stances(
    ['strongly agree', 'strongly support', 'strongly supports', 'strongly for', 'strongly in favour'],
    SCALE.max,
  ),
  ...stances(['strongly disagree', 'strongly oppose', 'strongly opposes', 'strongly against'], SCALE.min),
  ...stances(['somewhat agree', 'rather agree', 'tend to agree', 'rather yes', 'eher ja', 'plutôt oui'], SCALE.max / 2),
  ...stances(['somewhat disagree', 'rather disagree', 'tend to disagree', 'rather no', 'eher nein'], SCALE.min / 2),
  ...stances(['neither agree nor disagree', 'no opinion either way', 'teils teils'], 0),
]);

function stances(words: readonly string[], stance: WordStance): readonly (readonly [string, WordStance])[] {
  return words.map((word) => [wordKey(word), stance] as const);
}
