interface Settings {
  readonly baseUrl: string;
  readonly officeJs: string;
}
const { settingsOf } = jest.requireActual<{ settingsOf(env?: Record<string, string>, argv?: Record<string, string>): Settings }>('../../webpack/settings.js');
const { contentSecurityPolicy } = jest.requireActual<{ contentSecurityPolicy(officeJs: string): string }>('../../webpack/csp.js');

describe('the address of a production build', () => {
  test.each([
    ['https://example.org/kyoso/', 'https://example.org/kyoso/'],
    ['https://example.org/kyoso', 'https://example.org/kyoso/'],
    ['https://example.org', 'https://example.org/'],
  ])('%s', (given, expected) => {
    expect(settingsOf({ baseUrl: given }, { mode: 'production' }).baseUrl).toBe(expected);
  });

  test.each([
    ['http://example.org/', /is not https/],
    ['example.org/kyoso', /is not an address/],
    ['https://example.org/?x=1', /must not have a query/],
  ])('%s is refused', (given, message) => {
    expect(() => settingsOf({ baseUrl: given }, { mode: 'production' })).toThrow(message);
  });
});

test('office.js comes from Microsoft in production and from beside the pane while developing, unless asked otherwise', () => {
  expect(settingsOf({}, { mode: 'production' }).officeJs).toBe('cdn');
  expect(settingsOf({}, { mode: 'development' }).officeJs).toBe('local');
  expect(settingsOf({ officejs: 'local' }, { mode: 'production' }).officeJs).toBe('local');
  expect(() => settingsOf({ officejs: 'mirror' }, { mode: 'production' })).toThrow(/neither cdn nor local/);
});

test('the pane may send nothing anywhere and loads scripts from Microsoft only when office.js comes from there', () => {
  const directive = (policy: string, name: string): string | undefined => policy.split('; ').find((one) => one.startsWith(`${name} `));
  const local = contentSecurityPolicy('local');
  const cdn = contentSecurityPolicy('cdn');
  expect(directive(local, 'script-src')).toBe("script-src 'self'");
  expect(directive(cdn, 'script-src')).toContain('https://appsforoffice.microsoft.com');
  for (const policy of [local, cdn]) {
    expect(directive(policy, 'default-src')).toBe("default-src 'none'");
    expect(directive(policy, 'connect-src')).toBe("connect-src 'self'");
    expect(directive(policy, 'worker-src')).toBe("worker-src 'self'");
    expect(policy).not.toMatch(/unsafe-eval|blob:/);
  }
});
