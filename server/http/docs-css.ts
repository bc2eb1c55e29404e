/** The style sheet of /docs; a module, so that it goes wherever the code goes. */

export const DOCS_CSS = `
:root { color-scheme: light dark; --line: color-mix(in srgb, currentColor 20%, transparent); }
body { font: 1rem/1.6 system-ui, "Noto Sans Arabic", sans-serif; max-width: 60rem; margin: 0 auto; padding: 1rem; }
h1, h2, h3 { line-height: 1.25; }
h2 { margin-top: 3rem; border-bottom: 1px solid var(--line); }
nav ul { padding: 0; list-style: none; display: flex; flex-wrap: wrap; gap: 0.25rem 1.25rem; }
code, pre { font-family: ui-monospace, monospace; font-size: 0.9em; }
pre { padding: 0.75rem; border: 1px solid var(--line); border-radius: 0.5rem; overflow-x: auto; direction: ltr; }
.method { font-weight: 700; text-transform: uppercase; margin-inline-end: 0.5rem; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; }
th, td { border-bottom: 1px solid var(--line); padding: 0.4rem 0.6rem; text-align: start; vertical-align: top; }
tr:target, section:target { outline: 2px solid currentColor; outline-offset: 2px; }
`;
