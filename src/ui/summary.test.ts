import { describe, expect, it } from 'vitest';
import de from '../../assets/_locales/de/messages.json' with { type: 'json' };
import en from '../../assets/_locales/en/messages.json' with { type: 'json' };
import type { Shares } from '../reading/reading.ts';
import { sayFrom } from '../text/say.ts';
import { summarise } from './summary.ts';

const shares = (reporting: number, quotation: number, commentary: number, promotion: number): Shares => ({
  reporting,
  quotation,
  commentary,
  promotion,
});
const english = (given: Shares) => summarise(given, sayFrom(en));
const german = (given: Shares) => summarise(given, sayFrom(de)).replaceAll('\u00a0', ' ');

describe('summarise', () => {
  it('names the prevailing voice, and promotion however little it is', () => {
    expect(english(shares(0.3, 0.1, 0.56, 0.04))).toBe(
      'Over half of the text is commentary; 30% is reporting, and 4% is promotion.',
    );
    expect(english(shares(0.22, 0, 0.78, 0))).toBe('Most of the text is commentary; 22% is reporting.');
    expect(german(shares(0.9, 0.095, 0, 0.005))).toBe('Fast der ganze Text ist Bericht; ein kleiner Rest ist Werbung.');
  });

  it('does not name a winner where no voice has half of the text', () => {
    expect(english(shares(0.4, 0.35, 0.25, 0))).toBe(
      'No voice prevails: the largest share is reporting, with 40%; 35% is quotation, and 25% is commentary.',
    );
  });

  it('is plain where there is one voice or none', () => {
    expect(german(shares(0, 1, 0, 0))).toBe('Der ganze Text ist Zitat.');
    expect(english(shares(0, 0, 0, 0))).toBe('Lesart could not tell any of the four voices in this text.');
  });
});
