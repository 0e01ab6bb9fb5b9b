/** Azure's error codes, as its command line, SDKs and Resource Manager print them, and the status each comes with. */
import { type Phrase, phraseReader } from '../reader.js';

const table: Readonly<Record<number, string>> = {
  400: 'InvalidTemplate InvalidTemplateDeployment InvalidRequestContent InvalidParameter OutOfRangeInput',
  401: 'InvalidAuthenticationToken InvalidAuthenticationTokenTenant ExpiredAuthenticationToken',
  403: 'AuthorizationFailed LinkedAuthorizationFailed AuthorizationPermissionMismatch RequestDisallowedByPolicy ForbiddenByRbac ForbiddenByFirewall',
  404: 'ResourceNotFound ResourceGroupNotFound SubscriptionNotFound BlobNotFound ContainerNotFound ParentResourceNotFound SecretNotFound',
  409: 'MissingSubscriptionRegistration ContainerAlreadyExists BlobAlreadyExists StorageAccountAlreadyTaken ScopeLocked AnotherOperationInProgress',
  412: 'ConditionNotMet LeaseIdMissing',
};

export const azure = phraseReader(
  'azure',
  Object.entries(table).flatMap(([code, names]) =>
    names.split(' ').map(
      (has): Phrase => ({
        by: 'azure',
        has,
        means: Number(code),
        pattern: new RegExp(
          `(?:\\(${has}\\) |\\b[Cc]ode["']?[:=] ?["']?${has}\\b|ErrorCode: ?${has}\\b|<Code>${has}<)`,
        ),
      }),
    ),
  ),
);
