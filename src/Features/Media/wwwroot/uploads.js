// Uploads one file a request, so that each has its own progress, and takes files that are dropped. Without script the form sends them all at once.
const form = document.querySelector('[data-upload]');
const list = form.querySelector('[data-upload-list]');
const count = form.querySelector('[data-upload-count]');
const texts = form.dataset;
const allowed = texts.extensions.split(',');
const most = Number(texts.max);
let sent = 0;
let done = 0;
let stored = null;

form.addEventListener('submit', event => {
  const files = [...form.querySelectorAll('input[type=file]')].flatMap(input => [...input.files]);
  if (files.length > 0) {
    event.preventDefault();
    take(files);
  }
});

// A photo that was just taken needs no button.
form.querySelector('[capture]').addEventListener('change', event => take([...event.target.files]));

for (const name of ['dragenter', 'dragover']) {
  document.addEventListener(name, event => {
    if (isFromOutside(event)) {
      event.preventDefault();
      form.classList.add('is-over');
    }
  });
}

document.addEventListener('dragleave', event => {
  if (!event.relatedTarget) {
    form.classList.remove('is-over');
  }
});

document.addEventListener('drop', event => {
  form.classList.remove('is-over');
  if (isFromOutside(event) && event.dataTransfer.files.length) {
    event.preventDefault();
    take([...event.dataTransfer.files]);
  }
});

// Pictures of the page itself are dragged as files, too.
function isFromOutside(event) {
  const types = [...event.dataTransfer?.types ?? []];
  return types.includes('Files') && !types.includes('text/html') && !types.includes('application/x-library-files');
}

async function take(files) {
  for (const input of form.querySelectorAll('input[type=file]')) {
    input.value = '';
  }
  sent += files.length;
  tell();
  const queue = files.map(file => [file, line(file)]);
  // Two at a time: one hides the other's waiting, more only fight for the line.
  await Promise.all([0, 1].map(async () => {
    for (let next = queue.shift(); next; next = queue.shift()) {
      await send(...next, false);
    }
  }));
  finish();
}

function tell() {
  count.textContent = texts.textCount.replace('{0}', done).replace('{1}', sent);
}

function finish() {
  if (done < sent || stored === null) {
    return;
  }
  const address = stored ? `${texts.library}?folder=${encodeURIComponent(stored)}` : texts.library;
  if (!list.querySelector('.is-error, .is-duplicate')) {
    location.assign(address);
  } else if (!list.querySelector('[data-reload]')) {
    const item = document.createElement('li');
    item.append(link(address, texts.textReload));
    item.firstChild.dataset.reload = '';
    list.append(item);
  }
}

function line(file) {
  const item = document.createElement('li');
  const name = document.createElement('span');
  name.textContent = file.name;
  item.append(name);
  list.append(item);
  begin(item, file);
  return item;
}

function begin(item, file) {
  const bar = document.createElement('progress');
  bar.max = 1;
  bar.value = 0;
  bar.setAttribute('aria-label', file.name);
  item.querySelector('small')?.remove();
  item.className = '';
  item.append(bar);
}

function end(item, text, kind) {
  item.querySelector('progress')?.remove();
  const note = document.createElement('small');
  note.textContent = text;
  item.append(note);
  item.className = kind ?? '';
  done++;
  tell();
  return note;
}

function link(address, text) {
  const element = document.createElement('a');
  element.href = address;
  element.textContent = text;
  return element;
}

// A button that sends the file once more.
function offer(note, text, file, item, again) {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'btn btn-sm btn-outline-secondary';
  button.textContent = text;
  button.addEventListener('click', async () => {
    done--;
    begin(item, file);
    tell();
    await send(file, item, again);
    finish();
  });
  note.append(' ', button);
}

function send(file, item, again) {
  const dot = file.name.lastIndexOf('.');
  if (!allowed.includes(dot < 0 ? '' : file.name.slice(dot).toLowerCase())) {
    end(item, texts.textType, 'is-error');
    return Promise.resolve();
  }
  if (file.size > most) {
    end(item, texts.textSize, 'is-error');
    return Promise.resolve();
  }

  const data = new FormData();
  data.append('__RequestVerificationToken', form.querySelector('[name=__RequestVerificationToken]').value);
  data.append('folder', form.querySelector('[name=folder]').value);
  data.append('again', again);
  data.append('files', file, file.name);

  return new Promise(resolve => {
    const request = new XMLHttpRequest();
    request.open('POST', form.action);
    request.setRequestHeader('Accept', 'application/json');
    request.responseType = 'json';
    request.upload.addEventListener('progress', event => {
      const bar = item.querySelector('progress');
      if (bar && event.lengthComputable) {
        bar.value = event.loaded / event.total;
      }
    });
    request.addEventListener('loadend', () => {
      answer(request.status === 200 ? request.response : null, file, item, again);
      resolve();
    });
    request.send(data);
  });
}

function answer(result, file, item, again) {
  const known = result?.files?.[0];
  if (known?.duplicate) {
    const note = end(item, `${texts.textDuplicate} `, 'is-duplicate');
    note.append(link(`${texts.file}?path=${encodeURIComponent(known.file.path)}`, known.file.path));
    offer(note, texts.textAgain, file, item, true);
  } else if (known) {
    stored = result.folder;
    end(item, texts.textDone);
  } else if (result?.errors?.[0]) {
    end(item, result.errors[0].error, 'is-error');
  } else {
    offer(end(item, texts.textFailed, 'is-error'), texts.textRetry, file, item, again);
  }
}
