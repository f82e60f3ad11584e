// Says beside a box which day it holds: browsers write dates in their own language, 06/08/2021 or 08/06/2021.
const boxes = 'input[type="date"], input[type="datetime-local"]';

export function sayDate(value, { days, months, day, moment, zone }) {
  const parts = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d:\d\d))?/.exec(value);
  if (!parts) return '';

  const [, year, month, date, time] = parts;
  const words = {
    weekday: days.split('|')[new Date(`${year}-${month}-${date}T00:00:00Z`).getUTCDay()],
    d: Number(date), dd: date, MM: month, month: months.split('|')[month - 1], yyyy: year, time, zone,
  };
  const fill = text => text.replace(/\[(\w+)\]/g, (whole, name) => words[name] ?? whole);
  return time ? fill(moment.replace('[day]', day)) : fill(day);
}

export function startDates(root = document) {
  const texts = root.querySelector('template[data-dates]')?.dataset;
  if (!texts) return;

  for (const [number, box] of root.querySelectorAll(boxes).entries()) {
    const said = document.createElement('div');
    said.className = 'form-text date-said';
    said.id = `date-said-${number}`;
    said.setAttribute('aria-live', 'polite');
    box.after(said);
    box.setAttribute('aria-describedby', `${box.getAttribute('aria-describedby') ?? ''} ${said.id}`.trim());

    const say = () => { said.textContent = sayDate(box.value, texts); };
    box.addEventListener('input', say);
    box.form?.addEventListener('reset', () => setTimeout(say));
    say();
  }
}
