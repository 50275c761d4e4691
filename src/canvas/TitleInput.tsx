/** The field in which a title is typed, in the place and the type of the title itself. */
export function TitleInput({ id, title, className }: { id: string; title: string; className?: string }) {
  void id
  return <textarea className={className} defaultValue={title} data-title-input="" />
}
