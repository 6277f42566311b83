import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Lost } from '../../../src/shell/arrival/Lost.tsx';
import { NAVIGATION } from '../../../src/views/index.ts';
import { shippedDataset } from '../../fixtures/shipped-dataset.ts';
import { TALKS } from '../../fixtures/talks.ts';

describe(Lost, () => {
  it('leads from any depth to every page there is', () => {
    render(<Lost dataset={TALKS} base="/some/path/" />);
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('There is no such page here.');
    const links = screen.getAllByRole('link').map((link) => link.getAttribute('href'));
    expect(links).toEqual(NAVIGATION.allPages(TALKS).map(({ path }) => `/some/path/${path}`));
  });

  it('folds what is many', () => {
    render(<Lost dataset={shippedDataset()} base="/" />);
    expect(screen.getByText(/^Events \(\d+\)$/)).toBeVisible();
  });
});
