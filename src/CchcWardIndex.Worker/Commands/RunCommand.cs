using System.CommandLine;
using CchcWardIndex.App.Files;
using CchcWardIndex.App.Rounds;
using CchcWardIndex.Worker.Cli;
using CchcWardIndex.Worker.Cli.Sentences;
using CchcWardIndex.Worker.Hosting;
using Microsoft.Extensions.Hosting;

namespace CchcWardIndex.Worker.Commands;

/// <summary><c>run</c>: the hosted worker, in a console, as a Windows service or as a systemd unit.</summary>
internal static class RunCommand
{
    public static Command Create(Settings settings, string data, TimeProvider clock)
    {
        var command = new Command("run", "Chạy thường trực: nhận phiếu từ hộp nhận, trả phiếu tiếp nhận, nhắc hạn, chấm theo lịch, sao lưu.");
        command.SetAction(_ => Run(settings, data, clock));
        return command;
    }

    private static int Run(Settings settings, string data, TimeProvider clock)
    {
        var folder = DataFolder.Of(data, settings);
        using var mine = folder.TakeForWorker() ?? throw new BadInputException(WorkProblems.RunsAlready(folder.Root));
        var places = OpenedFolder.BeginAll(data, settings, clock);

        // Rules that cannot score must stop the start, not the first ward.
        foreach (var place in places)
        {
            _ = place.Current.Book;
        }

        Leftovers.Clear(folder, places[0].Now);
        using var host = WorkerHost.Build(places);
        host.Run();
        return ExitStatus.Done;
    }
}
