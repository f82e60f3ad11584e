// Shows the focal point in the picture and takes it from a click there. The two numbers do the same without it.
const area = document.querySelector('[data-focus]');
const left = document.querySelector('[data-focus-left]');
const fromTop = document.querySelector('[data-focus-top]');
const marker = document.createElement('span');

marker.className = 'library-focus-marker';
area.append(marker);
area.classList.add('is-live');
show();

for (const field of [left, fromTop]) {
  field.addEventListener('input', show);
}

area.addEventListener('click', event => {
  const box = area.querySelector('img').getBoundingClientRect();
  left.value = percent(event.clientX - box.left, box.width);
  fromTop.value = percent(event.clientY - box.top, box.height);
  left.dispatchEvent(new Event('input', { bubbles: true }));
});

function percent(part, whole) {
  return Math.round(Math.min(1, Math.max(0, part / whole)) * 100);
}

function show() {
  marker.hidden = left.value === '' || fromTop.value === '';
  marker.style.left = `${left.value}%`;
  marker.style.top = `${fromTop.value}%`;
}
