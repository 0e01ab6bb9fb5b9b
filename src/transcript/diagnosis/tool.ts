/** Command line tools: what their errors by status mean for whoever ran them. */
import { prose } from '../../core/text.js';
import type { Rule } from './rule.js';

/** One tool: by which readers' formats it is known, what to do by status, and its manual. */
interface Tool {
  readonly name: string;
  readonly formats: readonly string[];
  readonly steps: Readonly<Record<number, string>>;
  readonly source: string;
}

const tools: readonly Tool[] = [
  {
    name: 'npm',
    formats: ['npm', 'pnpm', 'yarn'],
    steps: {
      401: 'The registry does not know you: `npm login`, or put a valid token for this registry into `.npmrc`.',
      403: 'Not allowed: when publishing, this version may exist already, or the account has no right to the name; when installing, look for a proxy or a policy that blocks it.',
      404: 'The package or version does not exist in the registry that was asked, or is private and you are not logged in: check name, scope and `registry` in `.npmrc`.',
      409: 'Two changes met: wait a moment and publish again.',
      429: 'The registry limits you: fewer connections (`--maxsockets`), a cache, or wait.',
    },
    source: 'docs.npmjs.com, Common errors',
  },
  {
    name: 'git',
    formats: ['git', 'git-lfs'],
    steps: {
      401: 'The credentials were refused. Most hosts take no password here: use a token or SSH, and remove the old entry from the credential helper.',
      403: 'You are known and may not do this: check which account the credential helper sends, and that its token may write to this repository.',
      404: 'The repository does not exist under this address, or your account may not see it: hosts hide private ones so.',
      413: 'The push is larger than the server takes: push in parts, move large files to Git LFS, or use SSH.',
      429: 'Too many requests from this address: wait, or authenticate for a higher limit.',
    },
    source: 'docs.github.com, Troubleshooting cloning errors; git-scm.com, git-credential',
  },
  {
    name: 'container registry',
    formats: ['registry'],
    steps: {
      401: 'Log in to the registry (`docker login`) with an account that may read the image.',
      403: 'The account may not read or push this image: check the name, the registry and the rights; not logged in looks the same.',
      404: 'There is no such tag or image in this registry: check the spelling, and that it was built for this platform.',
      429: 'The registry’s pull limit is reached: log in (`docker login`) for a higher one, use a mirror or a cache, or wait.',
    },
    source: 'docs.docker.com, Docker Hub usage and limits',
  },
  {
    name: 'pip',
    formats: ['pip'],
    steps: {
      401: 'The index wants credentials: put them into the keyring or the index’s address.',
      403: 'The index or a proxy refuses it: check `index-url` and the proxy.',
      404: 'The index has no such page: check the project’s name and `index-url`.',
      429: 'The index limits you: use a cache or a mirror, or wait.',
    },
    source: 'pip.pypa.io, pip install',
  },
  {
    name: 'apt',
    formats: ['apt'],
    steps: {
      401: 'The repository wants credentials: see `apt_auth.conf`.',
      403: 'The mirror or a proxy refuses it: try another mirror, and look at the proxy.',
      404: 'The package list is older than the mirror: run `apt-get update` first. If it stays, the release has moved to an archive.',
    },
    source: 'manpages.debian.org, apt-get(8), apt_auth.conf(5)',
  },
  {
    name: 'yum and dnf',
    formats: ['yum', 'dnf'],
    steps: {
      404: 'The metadata is older than the mirror: `dnf clean all`, then again; an old release has moved to an archive.',
    },
    source: 'dnf.readthedocs.io, Command reference',
  },
  {
    name: 'Kubernetes',
    formats: ['kubernetes'],
    steps: {
      401: 'The cluster does not take your credentials: they may be over; log in again and check `kubectl config current-context`.',
      403: 'The account is known and a role is missing: `kubectl auth can-i` shows what it may; the message names verb, resource and namespace.',
      404: 'No such object or resource type here: check the name, the namespace, and that the custom resource is installed.',
      409: 'It was changed meanwhile, or exists already: read it again and apply the change to the newest version.',
      410: 'The resource version is too old: list again and watch from there.',
      413: 'The object is too large for the API server: keep large content outside it.',
      422: 'A field has a value that is not allowed, or may not be changed: the message names it.',
      429: 'The API server sheds load: fewer requests at once, or wait.',
      503: 'The API server, or the service behind an aggregated API, is not ready: look at `kubectl get apiservices`.',
    },
    source: 'kubernetes.io, Authorization overview; API concepts',
  },
  {
    name: 'a Kubernetes probe',
    formats: ['kubelet'],
    steps: {
      404: 'The probe’s path does not exist in the application: correct it in the manifest.',
      500: 'The application says that it is not healthy: its own log says why.',
      503: 'The application says that it is not ready: what it waits for stands in its own log.',
    },
    source: 'kubernetes.io, Configure liveness, readiness and startup probes',
  },
  {
    name: 'helm',
    formats: ['helm'],
    steps: {
      401: 'The chart repository wants a login: `helm registry login`, or `helm repo add` with credentials.',
      403: 'The chart repository refuses the account.',
      404: 'The repository’s index or the chart is not there: check the address, then `helm repo update`.',
    },
    source: 'helm.sh, Using Helm',
  },
  {
    name: 'GitHub',
    formats: ['github'],
    steps: {
      401: 'The token is wrong, over or revoked: make a new one.',
      403: 'Either the token lacks a permission (in Actions: `permissions:` of the job), or a rate limit is reached: the message says which.',
      404: 'GitHub hides what the token may not see behind a 404: check its scopes and the name.',
      422: 'GitHub understood it and a value is not valid, or the thing exists already: the message names it.',
    },
    source: 'docs.github.com, Troubleshooting the REST API',
  },
  {
    name: 'maven',
    formats: ['maven'],
    steps: {
      401: 'The repository wants credentials: is there a `server` in `settings.xml` with the same id?',
      403: 'The account may not do this there, or the version exists already.',
      404: 'The artifact is not in this repository: check its coordinates and the list of repositories.',
      409: 'The repository takes no such upload: a snapshot in a release repository, or the other way round.',
    },
    source: 'maven.apache.org, Settings reference',
  },
  {
    name: 'gradle',
    formats: ['gradle'],
    steps: {
      401: 'The repository wants credentials.',
      403: 'The account may not do this there.',
      404: 'The artifact is not in this repository: check its coordinates and the list of repositories.',
    },
    source: 'docs.gradle.org, Declaring repositories',
  },
];

export const toolRules: readonly Rule[] = tools.map(({ name, formats, steps, source }) => ({
  name: `${name}: the next step`,
  codes: Object.keys(steps).map(Number),
  source,
  says({ occurrence: { format, code } }) {
    const step = formats.includes(format) ? steps[code] : undefined;
    return step ? prose(step) : undefined;
  },
}));
