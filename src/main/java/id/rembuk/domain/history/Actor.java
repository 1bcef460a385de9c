package id.rembuk.domain.history;

/** Who did something: the officer's stated name and office, and the account and computer it was done on. */
public record Actor(String officer, String office, String osUser, String computer) {
    public Actor {
        officer = officer == null ? "" : officer;
        office = office == null ? "" : office;
        osUser = osUser == null ? "" : osUser;
        computer = computer == null ? "" : computer;
    }
}
