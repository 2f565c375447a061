/* Prints what a file of vectors holds, item by item, as ../c/vectors.c does. */
import { Reader } from './index.js';

const place = (error) => `${error.name} ${error.record} ${error.offset}`;

const reader = new Reader({ onSkipped: (error) => console.log(`skipped ${place(error)}`) });
try {
  for (const event of reader.open(process.argv[2]))
    console.log(event.json());
  console.log('end');
} catch (error) {
  console.log(`error ${place(error)}`);
}
