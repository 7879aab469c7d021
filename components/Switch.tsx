import type { ComponentChildren } from 'preact';

export interface SwitchProps {
  /** What it switches; may be marked up. */
  children: ComponentChildren;
  on: boolean;
  disabled?: boolean;
  /** A number beside it, null for none. */
  count?: string | null;
  onChange(on: boolean): void;
}

/** A labelled switch that acts at once. */
export function Switch({ children, on, disabled = false, count = null, onChange }: SwitchProps) {
  return (
    <label class="px-switch">
      <span class="px-switch-label">{children}</span>
      {count !== null && <span class="px-switch-count">{count}</span>}
      <input
        type="checkbox"
        role="switch"
        checked={on}
        aria-checked={on}
        disabled={disabled}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
    </label>
  );
}
