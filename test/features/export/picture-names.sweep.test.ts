import { beforeAll, expect, it } from 'vitest';
import { defaultState } from '../../../src/navigation/view-state.ts';
import { loadEverything } from '../../../src/ui/later/later.ts';
import { NAVIGATION, VIEWS } from '../../../src/views/index.ts';
import { shippedDataset } from '../../fixtures/shipped-dataset.ts';

const DATASET = shippedDataset();

beforeAll(loadEverything);

it.each(NAVIGATION.allPages(DATASET).filter(({ place }) => place.view !== 'statement'))(
  'The picture of /$path says no name twice',
  async ({ place }) => {
    const { picture } = (await VIEWS[place.view].toExport())(DATASET, defaultState(DATASET, place));
    if (picture === undefined) return;
    const twice = picture.sections.filter(({ title }) => title !== '' && picture.headline.includes(title));
    expect(twice.map(({ title }) => title)).toEqual([]);
  },
);
