// Uploads one file a request, so that each has its own progress, and takes files that are dropped. Without script the form sends them all at once.
const form = document.querySelector('[data-upload]');

if (form) {
  const input = form.querySelector('input[type=file]');
  const list = form.querySelector('[data-upload-list]');
  const allowed = form.dataset.extensions.split(',');
  const most = Number(form.dataset.max);
  let stored = 0;

  form.addEventListener('submit', event => {
    if (input.files.length > 0) {
      event.preventDefault();
      send([...input.files]);
      input.value = '';
    }
  });

  for (const name of ['dragenter', 'dragover']) {
    document.addEventListener(name, event => {
      if ([...event.dataTransfer?.types ?? []].includes('Files')) {
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
    if (event.dataTransfer?.files.length) {
      event.preventDefault();
      send([...event.dataTransfer.files]);
    }
  });

  async function send(files) {
    const lines = files.map(line);
    const queue = files.map((file, i) => () => one(file, lines[i], false));
    // Two at a time: one hides the other's waiting, more only fight for the line.
    await Promise.all([0, 1].map(async () => {
      for (let next = queue.shift(); next; next = queue.shift()) {
        await next();
      }
    }));
    finish();
  }

  function finish() {
    const failed = list.querySelector('.is-error, .is-duplicate');
    if (stored > 0 && !failed) {
      location.reload();
    } else if (stored > 0 && !list.querySelector('[data-reload]')) {
      const item = document.createElement('li');
      const link = document.createElement('a');
      link.href = location.href;
      link.dataset.reload = '';
      link.textContent = form.dataset.textReload;
      item.append(link);
      list.append(item);
    }
  }

  function line(file) {
    const item = document.createElement('li');
    const name = document.createElement('span');
    name.textContent = file.name;
    const bar = document.createElement('progress');
    bar.max = 1;
    bar.value = 0;
    bar.setAttribute('aria-label', file.name);
    item.append(name, bar);
    list.append(item);
    return item;
  }

  function end(item, text, kind) {
    item.querySelector('progress')?.remove();
    item.querySelector('small')?.remove();
    const note = document.createElement('small');
    note.textContent = text;
    item.append(note);
    item.className = kind ?? '';
    return note;
  }

  function one(file, item, again) {
    const dot = file.name.lastIndexOf('.');
    if (!allowed.includes(dot < 0 ? '' : file.name.slice(dot).toLowerCase())) {
      end(item, form.dataset.textType, 'is-error');
      return Promise.resolve();
    }
    if (file.size > most) {
      end(item, form.dataset.textSize, 'is-error');
      return Promise.resolve();
    }

    const data = new FormData();
    data.append('__RequestVerificationToken', form.querySelector('[name=__RequestVerificationToken]').value);
    data.append('folder', form.querySelector('[name=folder]').value);
    data.append('again', again);
    data.append('files', file, file.name);

    return new Promise(done => {
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
        answer(request, file, item);
        done();
      });
      request.send(data);
    });
  }

  function answer(request, file, item) {
    const result = request.status === 200 ? request.response : null;
    const known = result?.files?.[0];
    if (known?.duplicate) {
      const note = end(item, `${form.dataset.textDuplicate} ${known.file.path} `, 'is-duplicate');
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'btn btn-sm btn-outline-secondary';
      button.textContent = form.dataset.textAgain;
      button.addEventListener('click', async () => {
        const bar = document.createElement('progress');
        bar.max = 1;
        item.className = '';
        note.remove();
        item.append(bar);
        await one(file, item, true);
        finish();
      });
      note.append(button);
    } else if (known) {
      stored++;
      end(item, form.dataset.textDone);
    } else {
      end(item, result?.errors?.[0]?.error ?? form.dataset.textFailed, 'is-error');
    }
  }
}
