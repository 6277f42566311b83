import type { Model } from '../domain/dataset.ts';
import type { Statement } from '../domain/dataset-file.ts';
import { holdingOn } from '../domain/holding.ts';
import type { Page } from '../navigation/places.ts';
import { addressFrom, type Site } from './site.ts';

/** A thing as schema.org describes it, for machines that read pages. */
type Thing = Readonly<Record<string, unknown>>;

/** What a page holds, for machines: what is on it, and the page itself. */
export function thingsOf(model: Model, page: Page, site: Site): readonly Thing[] {
  return [...heldBy(model, page, site), webPage(model, page, site)];
}

/** The model on the Overview; the words quoted on an issue or a question, or those of the statement. */
function heldBy(model: Model, { place }: Page, site: Site): readonly Thing[] {
  switch (place.view) {
    case 'overview':
      return [dataset(model, site)];
    case 'issue': {
      const questions = model.issueById.get(place.issue)?.questions ?? [];
      return quotedOn(
        model,
        questions.map(({ id }) => id),
      );
    }
    case 'question':
      return quotedOn(model, [place.question]);
    case 'statement': {
      const statement = model.statementById.get(place.statement);
      return statement?.quote === undefined ? [] : [quotation(model, statement)];
    }
    default:
      return [];
  }
}

/** The page as part of the data set. */
function webPage(model: Model, page: Page, site: Site): Thing {
  return {
    '@context': 'https://schema.org',
    '@type': 'WebPage',
    name: page.title,
    description: page.description,
    url: addressFrom(page, page.path, site),
    dateModified: model.version,
    isPartOf: { '@type': 'WebSite', name: 'Common Ground' },
    about: { '@type': 'Dataset', name: model.title, identifier: model.id, license: licenceOf(model) },
  };
}

/** The model as a data set. */
function dataset(model: Model, { address, base }: Site): Thing {
  const home = address ?? base;
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: model.title,
    description: model.summary,
    url: home,
    identifier: model.id,
    version: model.version,
    dateModified: model.version,
    license: licenceOf(model),
    isAccessibleForFree: true,
    temporalCoverage: `${model.span.start}/${model.span.end}`,
    keywords: model.issues.map((issue) => issue.name),
    distribution: [
      { '@type': 'DataDownload', encodingFormat: 'application/json', contentUrl: `${home}data/model.json` },
    ],
  };
}

/** A model names its licence; an address would say where to read it. */
function licenceOf({ license }: Model): Thing {
  return { '@type': 'CreativeWork', name: license };
}

/** A statement quoted word for word. */
export function quotation(model: Model, { quote, speaker, role, date, source: id }: Statement): Thing {
  const source = model.sourceById.get(id);
  return {
    '@context': 'https://schema.org',
    '@type': 'Quotation',
    text: quote,
    dateCreated: date,
    creator: { '@type': 'Person', name: speaker, jobTitle: role },
    citation: source && {
      '@type': 'CreativeWork',
      name: source.title,
      url: source.url,
      datePublished: source.date,
      publisher: { '@type': 'Organization', name: source.publisher },
    },
  };
}

/** The quotations that a page shows on these questions: of the usual pair, for the positions held on the usual day. */
function quotedOn(model: Model, questions: readonly string[]): readonly Thing[] {
  const { pair, on } = model.defaults;
  const cited = questions.flatMap((question) =>
    pair.flatMap((party) => {
      const holding = holdingOn(model, { party, question, on });
      return holding.kind === 'recorded' ? holding.position.evidence : [];
    }),
  );
  return [...new Set(cited)]
    .flatMap((id) => model.statementById.get(id) ?? [])
    .filter(({ quote, date }) => quote !== undefined && date <= on)
    .map((statement) => quotation(model, statement));
}
