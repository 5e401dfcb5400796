/** `npm run headers`: writes deploy/nginx.conf anew from the list of headers. */
import { writeFileSync } from 'node:fs';
import { NGINX_EXAMPLE, nginxFile } from './headers';

writeFileSync('deploy/nginx.conf', nginxFile(NGINX_EXAMPLE));
console.log('deploy/nginx.conf written');
