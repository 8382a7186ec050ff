using CchcWardIndex.App.Rounds;
using CchcWardIndex.Endurance.Postgres;
using CchcWardIndex.Storage.Rows;
using CchcWardIndex.Tests.App.Rounds;
using CchcWardIndex.Worker.Cli.Sentences;
using CchcWardIndex.Worker.Configuration;
using Microsoft.Extensions.Logging.Abstractions;

namespace CchcWardIndex.Endurance.Mail;

/// <summary>A submitted dossier on its way by e-mail, the state and a real mail server together: recorded, tried again, and never sent twice.</summary>
public class MailDeliveryTests(PostgresServer postgres)
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_submitted_dossier_is_sent_once_with_all_its_files_and_that_is_in_the_journal(bool onPostgres)
    {
        using var server = new SmtpServer();
        using var round = new SmallRound(onPostgres ? await postgres.CreateDatabaseAsync() : "");
        round.Set(settings => settings with { Mail = To(server.Port) });
        round.Submitted();

        await Send(round);
        await Send(round);

        var taken = Assert.Single(server.Messages);
        Assert.Equal(["Ket-qua-CCHC-2022.xlsx", "results.json", "To-trinh_CCHC-2022.docx", "Quyet-dinh_CCHC-2022.docx", "seal.json"], taken.Texts("names"));
        var dossier = Deliverer.DossierPath(round.Place, 1);
        new Deliverer(round.Place, new Troubles(NullLogger<Troubles>.Instance, CommandRemedies.In), NullLogger<Deliverer>.Instance).Deliver();
        Assert.Equal(taken.Texts("names").Select(name => File.ReadAllBytes(Path.Combine(dossier, name))), taken.Attachments);
        Assert.Equal((DeliveryState.Done, ""), State(round));
        Assert.Single(round.Place.Store.Read(context => context.Journal.Where(row => row.Action == "mail").ToList()));
    }

    [Fact]
    public async Task A_server_that_is_down_is_tried_again_after_a_while_and_then_takes_it()
    {
        using var round = new SmallRound("");
        int port;
        using (var gone = new SmtpServer())
        {
            port = gone.Port;
        }

        round.Set(settings => settings with { Mail = To(port) });
        round.Submitted();

        await Send(round);

        Assert.Equal(DeliveryState.Owed, State(round).State);
        Assert.NotEmpty(State(round).Error);
        using var server = new SmtpServer();
        round.Set(settings => settings with { Mail = To(server.Port) });
        await Send(round);
        Assert.Empty(server.Messages);
        round.Clock.Advance(TimeSpan.FromMinutes(1));
        await Send(round);
        Assert.Single(server.Messages);
        Assert.Equal((DeliveryState.Done, ""), State(round));
    }

    [Fact]
    public async Task Killed_between_the_claim_and_the_answer_it_is_left_to_a_person()
    {
        using var server = new SmtpServer();
        using var round = new SmallRound("");
        round.Set(settings => settings with { Mail = To(server.Port) });
        round.Submitted();
        round.Place.Store.Write(context => context.Deliveries.Single(row => row.Kind == DeliveryKind.Mail).State = DeliveryState.Claimed);

        await Send(round);
        await Send(round);

        Assert.Empty(server.Messages);
        Assert.Equal((DeliveryState.Failed, "Chương trình bị tắt giữa lúc gửi nên không rõ thư đã đến nơi hay chưa."), State(round));
        Assert.Single(round.Place.Store.Read(context => context.Journal.Where(row => row.Action == "mail-uncertain").ToList()));
        Assert.Contains(
            StatusWords.Notes(RoundStatus.Of(round.Place)),
            note => note.StartsWith("Chưa gửi xong: thư gửi hồ sơ lần 1 – Chương trình bị tắt", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void Without_a_server_nothing_is_owed()
    {
        using var round = new SmallRound("").Submitted();

        Assert.DoesNotContain(round.Place.Store.Read(context => context.Deliveries.ToList()), row => row.Kind == DeliveryKind.Mail);
    }

    private static MailSettings To(int port) =>
        new()
        {
            Host = "127.0.0.1",
            Port = port,
            Security = MailSecurity.None,
            From = "pnv@vidu.vn",
            To = ["ubnd@vidu.vn"],
            TimeoutSeconds = 20,
        };

    private static Task Send(SmallRound round) =>
        new MailDelivery(round.Place, NullLogger<MailDelivery>.Instance).SendAsync(TestContext.Current.CancellationToken);

    private static (DeliveryState State, string Error) State(SmallRound round)
    {
        var row = round.Place.Store.Read(context => context.Deliveries.Single(row => row.Kind == DeliveryKind.Mail));
        return (row.State, row.LastError);
    }
}
