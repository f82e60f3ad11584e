global using Sapling.Display.Placement;
global using Sapling.Display.Shapes;
global using Sapling.Display.Drivers;
