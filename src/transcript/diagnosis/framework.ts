/** Web frameworks: what their errors ask for, by the words they print. */
import { type Software, wordRules } from './words.js';

const frameworks: readonly Software[] = [
  {
    name: 'Rails',
    formats: ['rails'],
    steps: [
      [
        /Authenticity|CSRF/,
        'The CSRF token is missing or of another session: send it with the form or as `X-CSRF-Token`; if only production fails, check that the session cookie survives and that the proxy passes `X-Forwarded-Proto`.',
      ],
      [
        /ParameterMissing/,
        'A key that `params.require` names did not come: compare the parameters in the log with it.',
      ],
      [
        /ParseError/,
        'The content is not the JSON that `Content-Type` promises: look for a stray comma or an empty body.',
      ],
      [/RoutingError|No route matches|ActionNotFound/, 'No route fits method and path: `bin/rails routes` lists them.'],
      [/RecordNotFound/, 'The record looked up does not exist, or is outside the scope it was looked up in.'],
      [
        /UnknownFormat/,
        'The action has no answer for the format asked: check `Accept`, the extension and `respond_to`.',
      ],
      [/StaleObject/, 'Someone saved the record meanwhile: read it again and repeat the change.'],
    ],
    source: 'guides.rubyonrails.org, Securing Rails; Rails routing',
  },
  {
    name: 'Laravel',
    formats: ['laravel'],
    steps: [
      [
        /CSRF|TokenMismatch/,
        'The CSRF token is missing or its session is over: put `@csrf` into the form or send `X-CSRF-TOKEN`; check that the session cookie comes back (`SESSION_DOMAIN`, `SESSION_SECURE_COOKIE`).',
      ],
      [
        /method is not supported|MethodNotAllowed/,
        'The path exists for other methods: `php artisan route:list` shows them; a form needs `@method` for PUT or DELETE.',
      ],
      [/PostTooLarge/, 'The content is larger than PHP takes: raise `post_max_size` and `upload_max_filesize`.'],
      [/AuthenticationException/, 'The guard knows nobody: is the token or session sent, and is it the right guard?'],
      [/AuthorizationException|AccessDenied/, 'A policy or gate refused the user.'],
      [/ModelNotFound/, 'The model of the route does not exist under that key.'],
      [
        /Throttle|TooManyRequests/,
        'The `throttle` middleware refused it: `Retry-After` says when, `RateLimiter` how much.',
      ],
      [/Validation/, 'A validation rule failed: the content names field and rule.'],
    ],
    source: 'laravel.com, CSRF protection; Error handling',
  },
  {
    name: 'Spring',
    formats: ['spring'],
    steps: [
      [
        /MessageNotReadable/,
        'The content could not be read as the type of the parameter: look for broken JSON, a wrong date form, an unknown enum value.',
      ],
      [/ArgumentNotValid/, 'Bean validation failed: the message names the fields.'],
      [
        /ParameterException|RequestHeaderException|BindingException/,
        'A parameter or header that the method asks for did not come.',
      ],
      [/TypeMismatch/, 'A path or query value cannot become the parameter’s type.'],
      [
        /MediaTypeNotSupported|Content[- ]type/i,
        'The mapping does not consume that type: send the right `Content-Type`, or widen `consumes`.',
      ],
      [/MediaTypeNotAcceptable/, 'The mapping cannot produce what `Accept` asks for.'],
      [
        /Request method|MethodNotSupported/,
        'The path is mapped for other methods: check `@GetMapping`, `@PostMapping` and a trailing slash.',
      ],
      [
        /NoHandlerFound|NoResourceFound/,
        'No mapping fits the path: check the context path, the component scan and the slash at the end.',
      ],
      [/BadCredentials/, 'User or password are wrong, or the stored password has another encoding.'],
      [/InsufficientAuthentication/, 'Nobody is logged in and the path asks for it.'],
      [
        /AccessDenied|AuthorizationDenied/,
        'The user lacks a role or the CSRF token is missing: turn on the security log to see which.',
      ],
      [/AsyncRequestTimeout/, 'The asynchronous answer was not there in time: see `spring.mvc.async.request-timeout`.'],
    ],
    source: 'docs.spring.io, Spring MVC error responses; Spring Security architecture',
  },
  {
    name: 'Node frameworks',
    formats: ['express', 'node', 'fastify', 'nest'],
    steps: [
      [
        /entity too large|PayloadTooLarge|BODY_TOO_LARGE/,
        'The content is larger than the body parser takes: `express.json({ limit })`, or `bodyLimit` in Fastify.',
      ],
      [/MEDIA_TYPE|UnsupportedMediaType/, 'No body parser is registered for that `Content-Type`.'],
      [/CSRF|csrf/, 'The CSRF token is missing or of another session: check that its cookie comes back.'],
      [
        /in JSON at position/,
        'The content is not JSON although `Content-Type` says so: look for an empty body or a stray comma.',
      ],
      [
        /^Cannot |^Route |NotFoundException/,
        'No route fits method and path: check prefix, order of `app.use` and the method.',
      ],
      [
        /Too many requests/,
        'A rate limiter in the application refused it; behind a proxy set `trust proxy`, or all clients count as one.',
      ],
    ],
    source: 'expressjs.com, API reference; fastify.dev, Errors',
  },
  {
    name: 'Django',
    formats: ['django'],
    steps: [
      [/host/i, 'The host name is not in `ALLOWED_HOSTS`: add it, if it is yours.'],
      [
        /CSRF|Origin checking|Referer checking/,
        'The CSRF check failed: send the token, and behind https put the site into `CSRF_TRUSTED_ORIGINS`.',
      ],
      [/RequestDataTooBig/, 'The content is larger than `DATA_UPLOAD_MAX_MEMORY_SIZE`.'],
      [/TooManyFields/, 'The form has more fields than `DATA_UPLOAD_MAX_NUMBER_FIELDS`.'],
      [/PermissionDenied/, 'The view or a permission class refused the user.'],
      [
        /404|Not Found/,
        'No URL pattern fits, or `get_object_or_404` found nothing: check the path and `APPEND_SLASH`.',
      ],
      [
        /^Internal Server Error|Internal Server Error: /,
        'The view raised: the traceback below it in the log says where.',
      ],
    ],
    source: 'docs.djangoproject.com, Settings; CSRF',
  },
];

export const frameworkRules = wordRules(frameworks);
