/** Calls back whenever the colour scheme of the page may have changed; returns how to stop listening. */
export function watchColourScheme(changed: () => void): () => void {
  const attributes = new MutationObserver(changed);
  attributes.observe(document.documentElement, { attributes: true, attributeFilter: ['style', 'theme', 'class'] });
  const system = window.matchMedia('(prefers-color-scheme: dark)');
  system.addEventListener('change', changed);
  return () => {
    attributes.disconnect();
    system.removeEventListener('change', changed);
  };
}

/**
 * Resolves colour tokens of the style sheet to colours that a canvas takes. The computed value of a custom property is
 * its unresolved text (`light-dark(…)`), so each token passes through the `color` of a probe element.
 */
export function resolveColours<K extends string>(host: Element, tokens: Record<K, string>): Record<K, string> {
  const probe = document.createElement('span');
  probe.hidden = true;
  (host.shadowRoot ?? host).appendChild(probe);
  const resolved = {} as Record<K, string>;
  for (const key of Object.keys(tokens) as K[]) {
    probe.style.color = `var(${tokens[key]})`;
    resolved[key] = getComputedStyle(probe).color;
  }
  probe.remove();
  return resolved;
}
