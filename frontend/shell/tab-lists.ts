/**
 * A list of tabs scrolls within a part that can take the focus. It is no tab, so who reads the screen by voice must not meet
 * it among the tabs.
 */

type TabList = HTMLElement & { ready(): void };

void customElements.whenDefined('vaadin-tabs').then(() => {
  const tabs = customElements.get('vaadin-tabs')?.prototype as TabList;
  const ready = tabs.ready;
  tabs.ready = function (this: TabList): void {
    ready.call(this);
    this.shadowRoot?.querySelector('#scroll')?.removeAttribute('tabindex');
  };
});
