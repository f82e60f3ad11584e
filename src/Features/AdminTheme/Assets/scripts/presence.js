const EVERY = 20_000;

/** Says now and then that the item is open here, and shows who else has it open or saved it. */
export function startPresence() {
    const form = document.querySelector('form[data-presence][data-autosave-url]');
    const message = document.querySelector('[data-presence-message]');

    if (!form || !message) {
        return;
    }

    const show = text => {
        message.hidden = !text;
        if (message.textContent !== (text ?? '')) {
            message.textContent = text ?? '';
        }
    };

    const beat = async () => {
        if (document.visibilityState === 'hidden') {
            return;
        }

        const body = new FormData();
        for (const name of ['__RequestVerificationToken', 'baseVersion', 'contentType']) {
            body.append(name, form.elements[name]?.value ?? '');
        }

        body.append('heartbeat', 'true');

        try {
            const answer = await fetch(form.dataset.autosaveUrl, { method: 'POST', body, headers: { Accept: 'application/json', 'X-Requested-With': 'XMLHttpRequest' } });
            if (answer.ok && !answer.redirected) {
                const said = await answer.json();
                show(said.warning ?? said.notice);
            }
        } catch {
            // Without a connection nobody else is known of; the drafts say that it is lost.
        }
    };

    form.addEventListener('editor:autosaved', event => show(event.detail?.warning ?? event.detail?.notice));
    setInterval(beat, EVERY);
    document.addEventListener('visibilitychange', beat);
    beat();
}
