// @ts-check
// What the sheet of tickets says. No-break spaces are written `\u00a0`, so that they can be seen here.

/** @type {import('../shared/i18n.js').Phrases} */
export const fr = {
    'page.title': 'Feuille de billets',
    'opening': 'Ouverture…',
    'refused': 'Cette page s’ouvre depuis la télécommande d’animation, dans le même navigateur.',
    'remote': 'Ouvrir la télécommande',

    'about': 'Un billet donne une place, et une seule, quel que soit l’appareil. Imprimez-en un pour chaque personne attendue.',
    'count': 'Combien de billets?',
    'count.hint': '{sheet} par feuille A4, {most} au plus à la fois',
    'make': 'Faire les billets',
    'making': 'Un instant…',

    'drawing': 'Dessin des billets\u00a0: {done} sur {n}',
    'ready': {one: '{n} billet est prêt', other: '{n} billets sont prêts'},
    'once': 'Imprimez-les maintenant\u00a0: leurs codes ne sont montrés qu’une fois. Seul un billet perdu peut être refait, depuis la télécommande.',
    'shuffle': 'Découpez-les et mélangez-les avant de les donner\u00a0: personne ne saura ainsi quel numéro est à qui.',
    'print': 'Imprimer',

    'sheets': 'Billets à imprimer',
    'qr': 'Code QR du billet {n}',
    'number': 'Billet {n}',
    'ticket': 'Visez ce code avec votre téléphone pour prendre votre place. Un billet, une personne.',
};

/** @type {import('../shared/i18n.js').Phrases} */
export const en = {
    'page.title': 'Sheet of tickets',
    'opening': 'Opening…',
    'refused': 'This page opens from the facilitator’s remote, in the same browser.',
    'remote': 'Open the remote',

    'about': 'A ticket gives one seat, and only one, whatever the device. Print one for each person you expect.',
    'count': 'How many tickets?',
    'count.hint': '{sheet} to an A4 page, {most} at most at a time',
    'make': 'Make the tickets',
    'making': 'One moment…',

    'drawing': 'Drawing the tickets: {done} of {n}',
    'ready': {one: '{n} ticket is ready', other: '{n} tickets are ready'},
    'once': 'Print them now: their codes are shown only once. A lost ticket can be made anew from the remote.',
    'shuffle': 'Cut them apart and shuffle them before you hand them out: nobody will know whose number is whose.',
    'print': 'Print',

    'sheets': 'Tickets to print',
    'qr': 'QR code of ticket {n}',
    'number': 'Ticket {n}',
    'ticket': 'Point your phone at this code to take your seat. One ticket, one person.',
};
