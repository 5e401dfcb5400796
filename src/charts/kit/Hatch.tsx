/** Slanted threads: what is said without a number. The class gives its colours. */
export function Hatch({ id, className }: { readonly id: string; readonly className: string }) {
  return (
    <pattern
      id={id}
      className={className}
      width="5"
      height="5"
      patternUnits="userSpaceOnUse"
      patternTransform="rotate(45)"
    >
      <rect width="5" height="5" />
      <path d="M0 0v5" />
    </pattern>
  );
}
