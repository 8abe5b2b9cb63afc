/** The same text is asked about at several steps of one reading; this keeps the last answers. `read` must be pure. */
export function remember<Answer>(read: (text: string) => Answer, most = 4000): (text: string) => Answer {
  const answers = new Map<string, Answer>();
  return (text) => {
    const known = answers.get(text);
    if (known !== undefined) return known;
    const answer = read(text);
    if (answers.size >= most) answers.clear();
    answers.set(text, answer);
    return answer;
  };
}
