import { type Phrase, readPhrase } from './phrase';

interface ReadPhrases {
  readonly phrases: readonly Phrase[];
  /** One sentence for each phrase that could not be read. */
  readonly problems: readonly string[];
}

/** Phrases joined by `;`. What cannot be read is left out and said. */
export function phrasesOf(words: string): ReadPhrases {
  const phrases: Phrase[] = [];
  const problems: string[] = [];
  for (const one of words.split(';').map((phrase) => phrase.trim())) {
    if (one === '') continue;
    const phrase = readPhrase(one);
    if ('problem' in phrase) problems.push(phrase.problem);
    else phrases.push(phrase);
  }
  return { phrases, problems };
}
