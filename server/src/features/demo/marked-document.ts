/** Where a duty's sentence stands in the text; offsets in UTF-16 code units. */
export interface Quote {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export interface ReadDocument {
  readonly text: string;
  /** The sentence of key, or an error: a duty without a sentence is a mistake in the data. */
  quote(key: string): Quote;
}

const MARK = /\[\[([\w-]+)\|([^\]]+)\]\]/g;

/** Takes the marks `[[key|sentence]]` out of a document and remembers where the sentences stand. */
export function readMarkedDocument(marked: string): ReadDocument {
  const quotes = new Map<string, Quote>();
  let text = '';
  let read = 0;
  for (const mark of marked.matchAll(MARK)) {
    const [whole, key = '', sentence = ''] = mark;
    text += marked.slice(read, mark.index);
    quotes.set(key, { start: text.length, end: text.length + sentence.length, text: sentence });
    text += sentence;
    read = mark.index + whole.length;
  }
  text += marked.slice(read);
  return {
    text,
    quote(key) {
      const quote = quotes.get(key);
      if (!quote) throw new Error(`the document marks no sentence "${key}"`);
      return quote;
    },
  };
}
