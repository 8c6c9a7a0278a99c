import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { dayOf } from '#domain/text/day-of.ts';
import { clockOf } from '#elements/clock.ts';
import { downloadText } from './download.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

test('a text is handed out under its name, and let go later', () => {
  const made = vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:file');
  const revoked = vi.spyOn(URL, 'revokeObjectURL').mockReturnValue();
  const clicked: string[] = [];
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    clicked.push(`${this.href} ${this.download}`);
  });
  downloadText('答案.json', '{}');
  expect(made.mock.calls[0]?.[0]).toMatchObject({ type: 'application/json' });
  expect(clicked).toEqual(['blob:file 答案.json']);
  expect(revoked).not.toHaveBeenCalled();
  vi.advanceTimersByTime(60_000);
  expect(revoked).toHaveBeenCalledExactlyOnceWith('blob:file');
});

test('days and times are local, with their zeros', () => {
  const morning = new Date(2026, 0, 5, 8, 3);
  expect(dayOf(morning)).toBe('2026-01-05');
  expect(clockOf(morning.toISOString(), morning)).toBe('08:03');
  expect(clockOf(morning.toISOString(), new Date(2026, 0, 6))).toBe('2026-01-05 08:03');
});

test('what is no time is nothing', () => {
  expect(clockOf('')).toBe('');
  expect(clockOf('gestern')).toBe('');
});
