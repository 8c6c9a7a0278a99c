import { beforeEach, describe, expect, test, vi } from 'vitest';
import Term from '#components/content/Term.astro';
import { get, press, show } from '#tests/elements/page.ts';
import { render } from '#tests/elements/render.ts';
import './term-tip.ts';

const html = await render(Term, { id: 'supervised-sealing' }, { default: '监印' });

const tip = () => get('.tip');
const point = (type: string, pointerType: string) =>
  get('term-tip').dispatchEvent(new PointerEvent(type, { pointerType }));

function click(): Event {
  const event = new MouseEvent('click', { bubbles: true, cancelable: true });
  get('a').dispatchEvent(event);
  return event;
}

beforeEach(() => show(`<p>前${html}后</p><button>别处</button>`));

test('the explanation stands beside its link, hidden, and is named by it', () => {
  expect(tip().textContent.trim()).toBe('盖章时有第二人在场看着。');
  expect(tip().hidden).toBe(true);
  expect(get('a').getAttribute('aria-describedby')).toBe(tip().id);
  expect(get('a').getAttribute('href')).toBe('/glossary/#supervised-sealing');
});

describe('a mouse', () => {
  test('opens it by hovering and closes it by leaving', () => {
    point('pointerenter', 'mouse');
    expect(tip().hidden).toBe(false);
    point('pointerleave', 'mouse');
    expect(tip().hidden).toBe(true);
  });

  test('leaves it open while the focus is in it', () => {
    get('a').focus();
    point('pointerenter', 'mouse');
    point('pointerleave', 'mouse');
    expect(tip().hidden).toBe(false);
  });

  test('follows the link with a click', () => {
    point('pointerenter', 'mouse');
    point('pointerdown', 'mouse');
    expect(click().defaultPrevented).toBe(false);
  });
});

describe('a finger', () => {
  test('opens it with the first touch and follows the link with the second', () => {
    point('pointerenter', 'touch');
    expect(tip().hidden).toBe(true);
    point('pointerdown', 'touch');
    expect(click().defaultPrevented).toBe(true);
    expect(tip().hidden).toBe(false);
    point('pointerdown', 'touch');
    expect(click().defaultPrevented).toBe(false);
  });

  test('does not close it by leaving', () => {
    point('pointerdown', 'touch');
    click();
    point('pointerleave', 'touch');
    expect(tip().hidden).toBe(false);
  });
});

describe('keys', () => {
  test('open it with the focus and close it when the focus goes', () => {
    get('a').focus();
    expect(tip().hidden).toBe(false);
    get('button').focus();
    expect(tip().hidden).toBe(true);
  });

  test('close it with Escape wherever the focus is, and with no other key', () => {
    get('button').focus();
    point('pointerenter', 'mouse');
    press('Tab');
    expect(tip().hidden).toBe(false);
    press('Escape');
    expect(tip().hidden).toBe(true);
  });
});

describe('its place', () => {
  const place = (box: Partial<DOMRect>, own: Partial<DOMRect> = {}) => {
    vi.spyOn(document.documentElement, 'clientWidth', 'get').mockReturnValue(400);
    vi.spyOn(document.documentElement, 'clientHeight', 'get').mockReturnValue(600);
    const rect = { x: 0, y: 0, left: 0, top: 0, right: 100, bottom: 100, width: 100, height: 60 };
    const at = (more: Partial<DOMRect>) => ({ ...rect, ...more, toJSON: () => '' });
    vi.spyOn(tip(), 'getBoundingClientRect').mockReturnValue(at(box));
    vi.spyOn(get('term-tip'), 'getBoundingClientRect').mockReturnValue(at(own));
    point('pointerenter', 'mouse');
  };

  test('is below the term, where there is room', () => {
    place({ right: 392, bottom: 600 });
    expect(tip().style.insetInlineStart).toBe('');
    expect(tip().hasAttribute('data-above')).toBe(false);
  });

  test('moves in from the edge of the window', () => {
    place({ right: 450 });
    expect(tip().style.insetInlineStart).toBe('-58px');
  });

  test('is above the term where there is room above and none below', () => {
    place({ bottom: 601 }, { top: 61 });
    expect(tip().hasAttribute('data-above')).toBe(true);
    place({ bottom: 601 }, { top: 60 });
    expect(tip().hasAttribute('data-above')).toBe(false);
  });
});

test('a term that was taken out no longer listens', () => {
  const [element, link] = [get('term-tip'), get('a')];
  element.remove();
  link.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
  expect(element.querySelector<HTMLElement>('.tip')?.hidden).toBe(true);
});

test('a term without an explanation is a plain link', () => {
  show('<term-tip><a href="#a">甲</a></term-tip>');
  expect(() => get('a').focus()).not.toThrow();
});
