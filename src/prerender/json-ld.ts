import type { Dataset } from '../domain/dataset.ts';
import type { Statement } from '../domain/dataset-file.ts';
import { knownDate } from '../domain/day.ts';
import { holdingOn } from '../domain/holding.ts';
import type { SummaryOf } from '../features/page/summary.ts';
import { brandOf } from '../language/site.ts';
import type { Page } from '../navigation/route.ts';
import { type Site, wholeAddress } from './site.ts';

/** A thing as schema.org describes it, for machines that read pages. */
type Thing = Readonly<Record<string, unknown>>;

interface Described {
  readonly site: Site;
  readonly title: string;
  readonly description: string;
  readonly holds: SummaryOf | undefined;
}

/** What a page holds, for machines: what is on it, and the page itself. Addresses are whole, or left out. */
export function thingsOf(dataset: Dataset, page: Page, described: Described): readonly Thing[] {
  return [...heldThings(dataset, described.holds, described.site), webPage(dataset, page, described)];
}

function heldThings(dataset: Dataset, holds: SummaryOf | undefined, site: Site): readonly Thing[] {
  if (holds === undefined) return [];
  if (holds === 'dataset') return [datasetThing(dataset, site)];
  if ('questions' in holds) return quotedOn(dataset, holds.questions);
  const statement = dataset.statementById.get(holds.statement);
  return statement?.quote === undefined ? [] : [quotation(dataset, statement)];
}

/** The page as part of the data set. */
function webPage(dataset: Dataset, page: Page, { site, title, description }: Described): Thing {
  return {
    '@context': 'https://schema.org',
    '@type': 'WebPage',
    name: title,
    description,
    url: wholeAddress(page.path, site),
    dateModified: dataset.version,
    isPartOf: { '@type': 'WebSite', name: brandOf(dataset) },
    about: { '@type': 'Dataset', name: dataset.title, identifier: dataset.id, license: licenceOf(dataset) },
  };
}

/** The dataset as a data set. */
function datasetThing(dataset: Dataset, site: Site): Thing {
  const contentUrl = wholeAddress('data/model.json', site);
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: dataset.title,
    description: dataset.summary,
    url: wholeAddress('', site),
    identifier: dataset.id,
    version: dataset.version,
    dateModified: dataset.version,
    license: licenceOf(dataset),
    creator: dataset.author && { '@type': 'Organization', name: dataset.author },
    publisher: dataset.publisher && { '@type': 'Organization', name: dataset.publisher },
    inLanguage: dataset.lang,
    isAccessibleForFree: true,
    temporalCoverage: `${dataset.span.start}/${dataset.span.end}`,
    keywords: dataset.issues.map((issue) => issue.name),
    distribution: contentUrl && [{ '@type': 'DataDownload', encodingFormat: 'application/json', contentUrl }],
  };
}

/** A dataset names its licence; an address would say where to read it. */
function licenceOf({ license }: Dataset): Thing | undefined {
  return license === undefined ? undefined : { '@type': 'CreativeWork', name: license };
}

/** A statement quoted word for word. */
export function quotation(dataset: Dataset, { quote, speaker, role, date, precision, source: id }: Statement): Thing {
  const source = dataset.sourceById.get(id ?? '');
  return {
    '@context': 'https://schema.org',
    '@type': 'Quotation',
    text: quote,
    dateCreated: knownDate(date, precision),
    creator: { '@type': 'Person', name: speaker, jobTitle: role },
    citation: source && {
      '@type': 'CreativeWork',
      name: source.title,
      url: source.url,
      datePublished: source.date && knownDate(source.date, source.precision),
      publisher: { '@type': 'Organization', name: source.publisher },
    },
  };
}

/** The quotations that a page shows on these questions: of the usual pair, for the positions held on the usual day. */
function quotedOn(dataset: Dataset, questions: readonly string[]): readonly Thing[] {
  const { pair, on } = dataset.defaults;
  const cited = questions.flatMap((question) =>
    pair.flatMap((party) => {
      const holding = holdingOn(dataset, { party, question, on });
      return holding.kind === 'recorded' ? holding.position.evidence : [];
    }),
  );
  return [...new Set(cited)]
    .flatMap((id) => dataset.statementById.get(id) ?? [])
    .filter(({ quote, date }) => quote !== undefined && date <= on)
    .map((statement) => quotation(dataset, statement));
}
