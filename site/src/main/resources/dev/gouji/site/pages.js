(() => {
  'use strict';
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];

  // A link into a folded part opens it; printing opens everything.
  const reveal = () => {
    const target = document.getElementById(location.hash.slice(1));
    for (let at = target; at; at = at.parentElement) if (at.tagName === 'DETAILS') at.open = true;
    if (target) target.scrollIntoView();
  };
  addEventListener('hashchange', reveal);
  reveal();
  addEventListener('beforeprint', () => all('details').forEach(details => { details.open = true; }));

  const form = document.querySelector('form.filters');
  if (form) {
    const apply = () => {
      const { verdict, severity, rule } = form.elements;
      let shown = 0, total = 0;
      for (const section of all('.results')) {
        let kept = 0;
        for (const entry of all('.entry', section)) {
          const fits = (!severity.value || entry.dataset.severity === severity.value) && (!rule.value || entry.dataset.rule === rule.value)
              && (!verdict.value || section.dataset.verdict === verdict.value);
          entry.hidden = !fits;
          kept += fits;
          total++;
        }
        shown += kept;
        const filtered = verdict.value || severity.value || rule.value;
        section.hidden = Boolean(filtered) && kept === 0;
        for (const group of all('.group', section)) group.hidden = !group.querySelector('.entry:not([hidden])');
        if (filtered && kept) all(':scope > details', section).forEach(details => { details.open = true; });
      }
      form.querySelector('output').value = `${shown} / ${total}`;
    };
    form.addEventListener('change', apply);
    form.addEventListener('submit', event => event.preventDefault());
    form.hidden = false;
    apply();
  }

  const table = document.querySelector('table.sortable');
  if (table) {
    const body = table.tBodies[0];
    const value = (row, column) => row.cells[column].dataset.value ?? row.cells[column].textContent.trim();
    all('thead th', table).forEach((head, column) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.title = table.dataset.hint;
      button.append(...head.childNodes);
      head.append(button);
      button.addEventListener('click', () => {
        const down = head.getAttribute('aria-sort') === 'ascending';
        all('thead th', table).forEach(other => other.removeAttribute('aria-sort'));
        head.setAttribute('aria-sort', down ? 'descending' : 'ascending');
        const rows = [...body.rows].sort((a, b) => value(a, column).localeCompare(value(b, column), document.documentElement.lang, { numeric: true }));
        body.append(...(down ? rows.reverse() : rows));
      });
    });
    const search = document.querySelector('.search');
    search.hidden = false;
    search.querySelector('input').addEventListener('input', event => {
      const wanted = event.target.value.trim().toLowerCase();
      for (const row of body.rows) row.hidden = !row.textContent.toLowerCase().includes(wanted);
    });
  }
})();
