/** What should be looked at in a row, beside what it is about. */
export function ToLookAt({ sentences }: { sentences: readonly string[] }) {
  return sentences.map((sentence) => (
    <span key={sentence} className="to-look-at">
      <b>Look at:</b> {sentence}
    </span>
  ))
}
