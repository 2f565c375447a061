/* Compiles if the types are those of a CommonJS module too; it is never run. */
import cloudtrail = require('cloudtrail');
import { Reader, open, type Event } from 'cloudtrail';

export const reader: Reader = new cloudtrail.Reader();
export const first: Event | undefined = open('x').next().value ?? undefined;
export const error = (given: unknown): string | undefined => given instanceof cloudtrail.CloudTrailError ? given.code : undefined;
// @ts-expect-error: there is no such function
export const wrong = cloudtrail.read;
