import { render } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { Disclosure } from '../../src/ui/Disclosure.tsx';
import { WithoutScript } from '../../src/ui/WithoutScript.tsx';

const NESTED = (
  <WithoutScript>
    Outer <WithoutScript>inner</WithoutScript>
  </WithoutScript>
);

describe(WithoutScript, () => {
  it('is in the written page only', () => {
    expect(renderToString(<WithoutScript>Words</WithoutScript>)).toBe('<noscript>Words</noscript>');
    expect(render(<WithoutScript>Words</WithoutScript>).container).toBeEmptyDOMElement();
  });

  it('is never nested: a browser would end the outer one where the inner one ends', () => {
    expect(renderToString(NESTED).match(/<noscript>/g)).toHaveLength(1);
    expect(renderToString(NESTED)).toContain('inner');
  });
});

describe(Disclosure, () => {
  it('is written with what it holds, unless another page shows that too', () => {
    expect(renderToString(<Disclosure summary="More">The rest.</Disclosure>)).toMatch(/<noscript>.*The rest\./);
    const twin = (
      <Disclosure summary="More" isWritten={false}>
        The rest.
      </Disclosure>
    );
    expect(renderToString(twin)).not.toContain('The rest.');
  });
});
