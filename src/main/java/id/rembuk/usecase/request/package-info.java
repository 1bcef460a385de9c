/** What bodies are asked for, and what came of it. */
package id.rembuk.usecase.request;
