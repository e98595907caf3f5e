import type { Language } from '../text/language.ts';

const NAMES = ['Mara Lind', 'Jonas Weber', 'Ada Okoro', 'Peter Brandt', 'Lena Hoffmann', 'Tom Keller', 'Nora Fink'];
const PLACES = ['Waren', 'Neustadt', 'Lüneburg', 'Bremen', 'Oakfield', 'Milton', 'Seaford'];

type Sentence = (name: string, place: string, number: number) => string;

const SENTENCES: Readonly<Record<Language, readonly Sentence[]>> = {
  de: [
    (_, place, n) => `Der Stadtrat von ${place} hat am Montag mit ${n} Stimmen den neuen Haushalt beschlossen.`,
    (name, _, n) => `„Wir geben ${n} Millionen Euro weniger aus“, sagte ${name} nach der Sitzung.`,
    (name, place) => `${name} kündigte an, die Brücke in ${place} werde noch in diesem Jahr fertig.`,
    (name) => `Laut ${name} fehlt das Geld vor allem bei den Schulen.`,
    () => 'Das ist ein bemerkenswert mutloser Plan, der niemanden überzeugen dürfte.',
    (_, place, n) => `In ${place} leben heute ${n} Menschen mehr als vor zehn Jahren.`,
    () => 'Jetzt den Newsletter abonnieren und vier Wochen kostenlos testen!',
  ],
  en: [
    (_, place, n) => `The council of ${place} passed the new budget on Monday with ${n} votes.`,
    (name, _, n) => `“We will spend ${n} million less,” said ${name} after the meeting.`,
    (name, place) => `${name} announced that the bridge in ${place} would be finished this year.`,
    (name) => `According to ${name}, the schools are short of money.`,
    () => 'It is a strikingly timid plan that will hardly convince anybody.',
    (_, place, n) => `In ${place} there are ${n} more people today than ten years ago.`,
    () => 'Subscribe to our newsletter now and save 20 percent!',
  ],
};

/** An invented article of so many words or a few more, the same each time, as plain text in paragraphs. */
export function longText(language: Language, words: number): string {
  const sentences = SENTENCES[language];
  let text = '';
  for (let i = 0, count = 0; count < words; i++) {
    // Steps that share no factor with the lists' lengths, so that combinations repeat late.
    const name = NAMES[(i * 3 + (i >> 3)) % NAMES.length] ?? '';
    const place = PLACES[(i * 5 + (i >> 4)) % PLACES.length] ?? '';
    const sentence = sentences[(i * 2 + (i >> 2)) % sentences.length]?.(name, place, 20 + ((i * 37) % 900)) ?? '';
    text += `${sentence}${i % 5 === 4 ? '\n\n' : ' '}`;
    count += sentence.split(' ').length;
  }
  return text;
}
