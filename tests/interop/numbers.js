// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Works with the sandbox through the official client for Node.js; run by run.sh.
const url = new URL(process.env.SANDBOX_URL);
const ovh = require('@ovhcloud/node-ovh')({
    host: url.hostname,
    port: Number(url.port),
    basePath: url.pathname,
    appKey: process.env.APPLICATION_KEY,
    appSecret: process.env.APPLICATION_SECRET,
    consumerKey: process.env.CONSUMER_KEY,
});

function call(method, path, params) {
    return new Promise((resolve, reject) => ovh.request(method, path, params || {}, (error, answer) =>
        error ? reject(new Error(`${method} ${path}: ${error} ${answer}`)) : resolve(answer)));
}

function expect(condition, what) {
    if (!condition)
        throw new Error(what);
}

async function changeType(group, number, featureType) {
    const path = `/telephony/${group}/number/${number}`;
    let task = await call('POST', `${path}/changeFeatureType`, { featureType });
    while (task.status === 'todo' || task.status === 'doing') {
        await new Promise((resolve) => setTimeout(resolve, 100));
        task = await call('GET', `/telephony/${group}/service/${number}/task/${task.taskId}`);
    }
    expect(task.status === 'done', `the task ended as ${task.status}`);
    const now = await call('GET', path);
    expect(now.featureType === featureType, `${number} is ${now.featureType}, not ${featureType}`);
}

async function main() {
    let count = 0;
    for (const group of await call('GET', '/telephony')) {
        for (const number of await call('GET', `/telephony/${group}/number`)) {
            const { featureType, description } = await call('GET', `/telephony/${group}/number/${number}`);
            console.log(`  ${group}  ${number}  ${featureType.padEnd(28)} ${description}`);
            count += 1;
        }
    }
    expect(count === 12, `${count} numbers, 12 expected`);
    const [group] = await call('GET', '/telephony');
    const [number] = await call('GET', `/telephony/${group}/number`);
    await call('PUT', `/telephony/${group}/number/${number}`, { description: 'Numéro d’été €' });
    const renamed = await call('GET', `/telephony/${group}/number/${number}`);
    expect(renamed.description === 'Numéro d’été €', `renamed to ${renamed.description}`);
    await changeType(group, number, 'svi');
    await changeType(group, number, 'redirect');
    const refused = await call('GET', '/telephony/zz0-ovh-1').catch((error) => error.message);
    expect(String(refused).includes('This service does not exist'), `refusal: ${refused}`);
}

main().catch((error) => {
    console.error(`  ${error.message}`);
    process.exit(1);
});
