/** The sign of newsgraph: two entities and what joins them. */
export function Mark({ size = 20 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden="true" className="shrink-0">
      <path d="M9 22 23 9" stroke="var(--strong-line)" strokeWidth="2.5" />
      <circle cx="9" cy="22" r="6.5" fill="var(--material-cooperation)" />
      <circle cx="23" cy="9" r="5.5" fill="var(--material-conflict)" />
    </svg>
  );
}
