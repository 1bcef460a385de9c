/** The actions of the year as a guidance frame tells them, and what is noted of their steps. */
package id.rembuk.usecase.guide;
