/** Closes an open menu when a person goes on elsewhere or presses Escape. Menus open without any script. */
export function wireMenus(doc: Document): void {
  const close = (except?: Element | null) => {
    for (const menu of doc.querySelectorAll('details.menu[open]')) if (menu !== except) menu.removeAttribute('open');
  };
  doc.addEventListener('click', (event) => {
    const target = event.target instanceof Element ? event.target : null;
    close(target?.closest('a') ? null : target?.closest('details.menu'));
  });
  doc.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') close();
  });
}
