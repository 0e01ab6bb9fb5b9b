/** Made-up secrets of every kind that pastes hold. None of them opens anything. */

export interface Secret {
  readonly kind: string;
  readonly value: string;
}

/** Put together from pieces, so that no scanner takes them for keys that leaked. */
const made = (...pieces: readonly string[]): string => pieces.join('');

export const secrets: readonly Secret[] = [
  { kind: 'an AWS access key', value: made('AKIA', 'IOSFODNN7', 'EXAMPLQ') },
  { kind: 'an AWS secret key', value: made('wJalrXUtnFEMI', 'K7MDENGbPxRfiCY', 'EXAMPLEK3Y') },
  { kind: 'a GitHub token', value: made('ghp', '_', 'aB3dE5fG7hI9jK1lM3nO5pQ7rS9tU1vW3xY5') },
  { kind: 'a fine-grained GitHub token', value: made('github', '_pat_', '11ABCDEFG0aBcDeFgHiJkL_mNoPqRsTuVwXyZ') },
  { kind: 'a GitLab token', value: made('glpat', '-', 'x9Yz8Wv7Ut6Sr5Qp4On3') },
  { kind: 'a Slack token', value: made('xoxb', '-', '123456789012-abcdefGHIJKL') },
  { kind: 'a Slack app token', value: made('xapp', '-1-', 'A0B1C2D3-456-abcdef0123') },
  { kind: 'a Stripe key', value: made('sk', '_live_', '51HabcDEFghiJKLmno') },
  { kind: 'a Google key', value: made('AIza', 'SyA1B2C3D4E5F6G7H8I9J0KLMNOPQRST') },
  { kind: 'a Google OAuth token', value: made('ya29', '.a0AfH6SMBx7Yz') },
  { kind: 'an npm token', value: made('npm', '_', 'a1B2c3D4e5F6g7H8i9J0k1L2m3N4o5P6q7R8') },
  { kind: 'a SendGrid key', value: made('SG', '.', 'aBcDeFgHiJ.kLmNoPqRsTuVwXyZ0123456789') },
  { kind: 'a JWT', value: made('eyJhbGciOiJIUzI1NiJ9', '.eyJzdWIiOiIxMjM0NTYifQ', '.SflKxwRJSMeKKF2QT4fwpMeJf36P') },
  {
    kind: 'a Discord bot token',
    value: made('MTE4NjU0MzIxMDk4NzY1NDMyMQ', '.GaBcDe', '.abcdefghijklmnopqrstuvwxyz01'),
  },
  { kind: 'a Telegram bot path', value: made('bot', '123456789', ':AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw1') },
  { kind: 'a UUID', value: '7d9f3a52-1c4e-4b6f-9a8d-2e5c7b1f0a34' },
  { kind: 'a hash', value: 'd41d8cd98f00b204e9800998ecf8427e' },
  { kind: 'a session id', value: 's3ss10nIdThatIsLong42' },
  { kind: 'base64', value: 'c2VjcmV0LXZhbHVlLXRoYXQtaXMtbG9uZw+x==' },
  { kind: 'a card number', value: '4111111111111111' },
  { kind: 'an e-mail address', value: 'jane.doe@example.com' },
];

/** The part of a secret that must not be seen: what an issuer's prefix does not already tell. */
export const planted = (value: string): string => (value.includes('@') ? value : value.slice(4, 24));
