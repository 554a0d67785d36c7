using System.CommandLine;
using TypedCorpus.App.Clusters;

namespace TypedCorpus.App.Commands;

/// <summary><c>corpus silo</c> is a process of a cluster; <c>corpus cluster</c> starts it, and people need not know of it.</summary>
internal static class SiloCommand
{
    public static Command Create()
    {
        var folder = new Argument<string>("folder");
        var replicas = new Argument<int>("replicas");
        var port = new Argument<int>("port");
        var gateway = new Argument<int>("gateway");
        var primary = new Argument<int>("primary");
        var name = new Argument<string>("cluster");
        var redis = new Argument<string?>("redis") { Arity = ArgumentArity.ZeroOrOne };
        var command = new Command(SiloProcess.SiloName, "Run one silo of a cluster.") { folder, replicas, port, gateway, primary, name, redis };
        command.Hidden = true;
        command.SetAction(result => SiloHost.RunAsync(
            new(result.GetValue(redis), result.GetValue(primary), [], result.GetRequiredValue(name)),
            result.GetRequiredValue(folder),
            result.GetValue(replicas),
            result.GetValue(port),
            result.GetValue(gateway),
            Console.In,
            Console.Out).GetAwaiter().GetResult());
        return command;
    }
}
