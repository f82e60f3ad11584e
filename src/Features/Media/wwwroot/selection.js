// Choosing all files of the page, and dragging files to a folder. The buttons below the files do the same without it.
const form = document.querySelector('[data-selection]');
const kind = 'application/x-library-files';

if (form) {
  const boxes = [...form.querySelectorAll('input[name=paths]')];
  const all = form.querySelector('[data-choose-all]');
  const chosen = form.querySelector('[data-chosen]');

  all.hidden = false;
  all.querySelector('input').addEventListener('change', event => {
    for (const box of boxes) {
      box.checked = event.target.checked;
    }
    tell();
  });
  form.addEventListener('change', tell);
  tell();

  for (const file of form.querySelectorAll('[data-file-path]')) {
    file.draggable = true;
    file.addEventListener('dragstart', event => {
      event.dataTransfer.effectAllowed = 'move';
      event.dataTransfer.setData(kind, JSON.stringify(dragged(file)));
    });
  }

  for (const folder of document.querySelectorAll('[data-folder]')) {
    folder.addEventListener('dragover', event => {
      if (event.dataTransfer.types.includes(kind)) {
        event.preventDefault();
        folder.classList.add('is-over');
      }
    });
    folder.addEventListener('dragleave', () => folder.classList.remove('is-over'));
    folder.addEventListener('drop', event => {
      folder.classList.remove('is-over');
      const paths = event.dataTransfer.getData(kind);
      if (paths) {
        event.preventDefault();
        move(JSON.parse(paths), folder.dataset.folder);
      }
    });
  }

  function tell() {
    const number = boxes.filter(box => box.checked).length;
    chosen.textContent = number > 0 ? chosen.dataset.chosen.replace('{0}', number) : '';
    all.querySelector('input').checked = number > 0 && number === boxes.length;
    all.querySelector('input').indeterminate = number > 0 && number < boxes.length;
  }

  // The file, and the others that are chosen when it is one of them.
  function dragged(file) {
    const paths = boxes.filter(box => box.checked).map(box => box.value);
    return paths.includes(file.dataset.filePath) ? paths : [file.dataset.filePath];
  }

  function move(paths, target) {
    for (const box of boxes) {
      box.checked = paths.includes(box.value);
    }
    for (const [name, value] of [['target', target], ['stay', 'true']]) {
      const field = document.createElement('input');
      field.type = 'hidden';
      field.name = name;
      field.value = value;
      form.append(field);
    }
    form.action = form.dataset.move;
    form.submit();
  }
}
