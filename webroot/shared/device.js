// @ts-check
// This device's name for itself (C3): drawn once by chance, kept, and the same for every link opened here. It says nothing.

const KEY = 'atelier/device';
let drawn = '';

/** @returns {string} */
export function deviceName() {
    drawn ||= kept() ?? draw();
    return drawn;
}

function kept() {
    try {
        const name = localStorage.getItem(KEY);
        return name && /^[a-z0-9]{1,32}$/.test(name) ? name : undefined;
    } catch {
        return undefined;
    }
}

function draw() {
    const bytes = crypto.getRandomValues(new Uint8Array(8));
    const name = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
    try {
        localStorage.setItem(KEY, name);
    } catch {
        // A browser that keeps nothing is a new device at each visit, and so is its count of commands.
    }
    return name;
}
